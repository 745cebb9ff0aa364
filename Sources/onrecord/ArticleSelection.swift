import Articles
import Commands
import Files
import Jobs
import Text

/// The articles that a command line names, and how they are to be analysed.
struct ArticleSelection {
  /// The files, `-` for standard input; those of folders are among them.
  let files: [String]
  /// Whether articles are read as JSON Lines from standard input.
  let isLines: Bool
  /// Whether one file is named, and no folder.
  let isSingle: Bool
  /// The day of publication of articles that do not say theirs.
  let date: CalendarDate?
  let limits: AnalysisLimits
  /// Whether what the person has corrected goes before what is found.
  let isCorrected: Bool

  init(_ options: ArticleOptions) throws(FileError) {
    var files: [String] = []
    for file in options.files { files += try Folder.files(named: file) ?? [file] }
    self.files = files
    isLines = options.jsonl
    isSingle = options.files.count == 1 && files == options.files
    date = options.date
    limits = AnalysisLimits(options)
    isCorrected = options.corrected
  }

  /// These files, analysed with the usual limits.
  init(files: [String], date: CalendarDate?) {
    self.files = files
    isLines = false
    isSingle = files.count == 1
    self.date = date
    limits = AnalysisLimits()
    isCorrected = false
  }

  /// Has all of them analysed and written; what went wrong with some is told by the batch at its end.
  func analyzed(
    as answer: AnalysisOrder.Answer,
    to output: BatchOutput,
    after done: AppendedFile? = nil
  ) throws -> AnalysisBatch {
    let job = isLines ? AnalysisOrder.Job.line : .file
    var order = AnalysisOrder(job, answer, date: date, limit: limits.bytes)
    order.isCorrected = isCorrected
    let length = isLines ? Progress.Length.bytes(Input.standardLength) : .files(files)
    var batch = AnalysisBatch(order, limits, output, Progress(length))
    if isLines {
      try batch.run(JobLines(of: 0, cap: limits.bytes), after: done)
    } else {
      try batch.run(JobList(files.map { Array($0.utf8) }), after: done)
    }
    return batch
  }
}
