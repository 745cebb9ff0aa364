import Articles
import Commands
import Export
import Files
import Jobs

/// Many articles on their way through workers, every one answered: with a document, or with the reason
/// why there is none.
struct AnalysisBatch {
  private let order: AnalysisOrder
  private let limits: AnalysisLimits
  private var output: BatchOutput
  private var progress: Progress
  private var hasFailed = false

  init(
    _ order: AnalysisOrder,
    _ limits: AnalysisLimits,
    _ output: BatchOutput,
    _ progress: Progress
  ) {
    self.order = order
    self.limits = limits
    self.output = output
    self.progress = progress
  }

  /// Writes all answers that do not stand in a file yet, and the failures to standard error as well.
  mutating func run(_ source: some JobSource, after done: AppendedFile?) throws {
    let order = order
    let last = done.flatMap { JSONLine.id(of: $0.lastLine) }
    var rest = RestOfJobs(
      source,
      after: done?.lineCount ?? 0,
      isEmpty: { order.job == .line && !$0.isTooLong && JSONLine.isBlank($0.payload) },
      wasLast: { $0.isTooLong || Self.id(of: $0, order) == last }
    )
    try run(&rest)
    if let reason = rest.failure { fail("standard input: cannot be read: \(reason)") }
    if rest.isRefused { throw AnalyzeCommand.notOfThese }
  }

  private mutating func run(_ source: inout some JobSource) throws {
    let command = WorkerCommand(
      program: "/proc/self/exe",
      arguments: order.words,
      sharesInput: order.job == .file
    )
    let pooled = Pool.Limits(
      workers: limits.jobs,
      seconds: limits.seconds,
      bytes: limits.bytes * limits.jobs
    )
    var pool = Pool(command, limits: pooled, output: output.descriptor, named: output.name)
    do {
      let ending = try pool.run(&source) { answer($0, $1) }
      switch ending {
      case .complete:
        progress.clear()
        try output.finish()
      case .unread: throw Failure.unreadable
      case .interrupted(let signal):
        progress.clear()
        output.abandon()
        Signals.end(by: signal)
      }
    } catch let error as PoolError {
      fail(error.description)
      throw Failure.unreadable
    }
  }

  /// Says what went wrong.
  mutating func fail(_ sentence: String) {
    hasFailed = true
    progress.fail()
    Report.error(sentence)
  }

  /// Ends as what went wrong demands.
  func end() throws { if hasFailed { throw Failure.unreadable } }

  /// What is written for a job.
  private mutating func answer(_ job: Job, _ outcome: Outcome) -> [UInt8] {
    defer { progress.advance(job) }
    var place = order.job == .line ? "standard input, line \(job.number): " : "\(name(of: job)): "
    let reason: String
    switch outcome {
    case .answer(let answer):
      if !answer.notices.isEmpty { progress.clear() }
      for notice in answer.notices { Report.error(String(decoding: notice, as: UTF8.self)) }
      if answer.kind == .document { return written(answer.body) }
      if order.job == .file { place = "" }
      reason = String(decoding: answer.body, as: UTF8.self)
    case .tooLong: reason = "this is longer than \(limits.bytes >> 20) MB (see --max-size)"
    case .late: reason = "the analysis took longer than \(limits.duration) (see --timeout)"
    case .killed(let signal):
      reason = "the analysis was ended by signal \(signal) (\(Signals.name(of: signal)))"
    case .ended, .garbled: reason = "the analysis ended without an answer"
    }
    fail(place + reason)
    return output.holdsErrors ? object(job, place + reason) : []
  }

  private mutating func written(_ body: [UInt8]) -> [UInt8] {
    do throws(FileError) {
      return try output.take(body)
    } catch {
      fail(error.description)
      return []
    }
  }

  private func object(_ job: Job, _ error: String) -> [UInt8] {
    var bytes: [UInt8] = []
    Document.append(error: error, id: Self.id(of: job, order), to: &bytes)
    return bytes
  }

  /// What the article of a job is called, where that can be read.
  private static func id(of job: Job, _ order: AnalysisOrder) -> String? {
    order.job == .line ? JSONLine.id(of: job.payload) : DocumentFile.id(of: path(of: job))
  }

  private func name(of job: Job) -> String { Arguments.shown(Self.path(of: job)) }

  /// The argument that names the file of a job.
  private static func path(of job: Job) -> String { String(decoding: job.payload, as: UTF8.self) }
}
