/// Workers that do the jobs of a source, and the writing of what comes of them, in order.
package struct Pool {
  /// What a pool may use of the machine.
  package struct Limits: Sendable {
    /// How many workers there are.
    package var workers: Int
    /// How long a worker may work on one job, in seconds.
    package var seconds: Double
    /// About how many bytes of jobs and answers may wait.
    package var bytes: Int

    /// Limits, which are not checked.
    package init(workers: Int, seconds: Double, bytes: Int) {
      self.workers = workers
      self.seconds = seconds
      self.bytes = bytes
    }
  }

  /// How it all ended.
  package enum Ending: Equatable, Sendable {
    /// Every job has its answer, and all of them are written.
    case complete
    /// Nobody reads the output any more.
    case unread
    /// A signal of this number came.
    case interrupted(Int32)
  }

  let limits: Limits
  private let command: WorkerCommand
  private var ledger = Ledger()
  var output: OutputQueue
  var assignments: Assignments
  var stopwatch = Stopwatch(at: Stopwatch.instant)
  var workers: [WorkerProcess?]
  /// Since when each worker has been at what it does.
  var beginnings: [Double]

  /// What waits to be written may have so many pieces.
  private static let backlog = 64

  /// A pool that writes to this descriptor, which messages call by this name.
  package init(
    _ command: WorkerCommand,
    limits: Limits,
    output: Int32,
    named name: String = "standard output"
  ) {
    self.command = command
    self.limits = limits
    self.output = OutputQueue(output, name: name)
    assignments = Assignments(workers: limits.workers)
    workers = Array(repeating: nil, count: limits.workers)
    beginnings = Array(repeating: 0, count: limits.workers)
  }

  /// Does all jobs, and writes what `present` makes of each in its turn.
  package mutating func run(
    _ source: inout some JobSource,
    _ present: (Job, Outcome) -> [UInt8]
  ) throws(PoolError) -> Ending {
    let signals = Signals()
    defer { endWorkers() }
    while true {
      repeat {
        guard try write(present) == .written else { return .unread }
        try handOut(&source)
      } while ledger.hasNext && output.count < Self.backlog
      if source.isAtEnd, ledger.isEmpty, output.isEmpty { return .complete }
      if let signal = wait(for: &source, signals) {
        output.finishPiece()
        return .interrupted(signal)
      }
    }
  }

  /// Whether there is room for jobs that are yet to be read.
  var hasRoom: Bool { ledger.size < limits.bytes && assignments.worker != nil }

  /// Gives the workers as much as they have room for.
  private mutating func handOut(_ source: inout some JobSource) throws(PoolError) {
    while let worker = assignments.worker, let ticket = nextTicket(&source) {
      if workers[worker] == nil { workers[worker] = try WorkerProcess(command) }
      let payload = ledger.payload(of: ticket)
      if !assignments.isBusy(worker) { beginnings[worker] = stopwatch.now }
      assignments.give(ticket, size: payload.count, to: worker)
      workers[worker]?.hand(payload)
    }
    for worker in workers.indices { workers[worker]?.send() }
  }

  private mutating func nextTicket(_ source: inout some JobSource) -> Ledger.Ticket? {
    if let returned = assignments.nextReturned() { return returned }
    while ledger.size < limits.bytes, let job = source.next() {
      let ticket = ledger.enter(job)
      if !job.isTooLong { return ticket }
      ledger.settle(ticket, .tooLong)
    }
    return nil
  }

  private mutating func write(
    _ present: (Job, Outcome) -> [UInt8]
  ) throws(PoolError) -> OutputQueue.Progress {
    repeat {
      while output.count < Self.backlog, let (job, outcome) = ledger.next() {
        output.append(present(job, outcome))
      }
      guard try output.write() == .written else { return .closed }
    } while output.isEmpty && ledger.hasNext
    return .written
  }

  /// Notes an answer; one that nothing was asked for is no answer.
  mutating func take(_ answer: Answer, from worker: Int) {
    guard let ticket = assignments.answered(by: worker) else { return }
    beginnings[worker] = stopwatch.now
    ledger.settle(ticket, .answer(answer))
  }

  /// Ends a worker and notes why the job it was at has no answer; the others go out again.
  mutating func lose(_ worker: Int, because reason: Outcome? = nil) {
    guard let ending = workers[worker]?.end(hasLeft: reason == nil) else { return }
    workers[worker] = nil
    if let guilty = assignments.lost(worker) { ledger.settle(guilty, reason ?? ending) }
  }

  private mutating func endWorkers() {
    for worker in workers.indices {
      _ = workers[worker]?.end()
      workers[worker] = nil
    }
  }
}
