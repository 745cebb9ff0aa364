import Text
import Articles
import Commands
import Jobs

/// `onrecord analyze`: articles in, JSON out.
struct Analyze {
  private let jsonl: Bool
  private let explain: Bool
  private let date: CalendarDate?
  private let files: [String]
  private let limits: AnalysisLimits

  init(_ command: AnalyzeCommand) {
    jsonl = command.jsonl
    explain = command.explain
    date = command.date
    files = command.files
    limits = AnalysisLimits(
      jobs: command.jobs,
      seconds: command.timeout,
      bytes: command.maxSize << 20
    )
  }

  /// Writes one document as JSON.
  init(file: String, date: CalendarDate?) {
    jsonl = false
    explain = false
    self.date = date
    files = [file]
    limits = AnalysisLimits()
  }

  func run() throws {
    if jsonl { try analyzeLines() } else { try analyzeFiles() }
  }

  private func analyzeFiles() throws {
    let answer = files.count == 1 ? AnalysisOrder.Answer.indented : .line
    let order = AnalysisOrder(
      .file,
      explain ? .explanation : answer,
      date: date,
      limit: limits.bytes
    )
    var source = JobList(files.map { Array($0.utf8) })
    var batch = AnalysisBatch(order, limits)
    try batch.run(&source)
    try batch.end()
  }

  private func analyzeLines() throws {
    let order = AnalysisOrder(
      .line,
      explain ? .explanation : .line,
      date: date,
      limit: limits.bytes
    )
    var source = JobLines(of: 0, cap: limits.bytes)
    var batch = AnalysisBatch(order, limits)
    try batch.run(&source)
    if let reason = source.failure { batch.fail("standard input: cannot be read: \(reason)") }
    try batch.end()
  }
}
