import Commands
import Jobs
import Text

/// The articles that a command line names, and how they are to be analysed.
struct ArticleSelection {
  /// The files, `-` for standard input.
  let files: [String]
  /// Whether articles are read as JSON Lines from standard input.
  let isLines: Bool
  /// The day of publication of articles that do not say theirs.
  let date: CalendarDate?
  let limits: AnalysisLimits

  init(_ options: ArticleOptions) {
    files = options.files
    isLines = options.jsonl
    date = options.date
    limits = AnalysisLimits(options)
  }

  /// One file, analysed with the usual limits.
  init(file: String, date: CalendarDate?) {
    files = [file]
    isLines = false
    self.date = date
    limits = AnalysisLimits()
  }

  /// Has all of them analysed and written; what went wrong with some is told by the batch at its end.
  func analyzed(
    as answer: AnalysisOrder.Answer,
    to output: BatchOutput
  ) throws -> AnalysisBatch {
    let job = isLines ? AnalysisOrder.Job.line : .file
    let order = AnalysisOrder(job, answer, date: date, limit: limits.bytes)
    var batch = AnalysisBatch(order, limits, output)
    if isLines {
      var lines = JobLines(of: 0, cap: limits.bytes)
      try batch.run(&lines)
      if let reason = lines.failure { batch.fail("standard input: cannot be read: \(reason)") }
    } else {
      var jobs = JobList(files.map { Array($0.utf8) })
      try batch.run(&jobs)
    }
    return batch
  }
}
