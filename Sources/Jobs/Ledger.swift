/// The jobs that are under way, in their order, with the outcomes that have come.
struct Ledger {
  /// The number a job is known by until it leaves.
  typealias Ticket = Int

  private struct Entry {
    var job: Job
    var outcome: Outcome?

    /// About the bytes it takes in memory.
    var size: Int { job.payload.count + (outcome?.size ?? 0) + 256 }
  }

  private var entries: [Entry] = []
  /// Where the first entry stands that has not left.
  private var head = 0
  /// The ticket of the entry at index 0.
  private var base: Ticket = 0
  /// About the bytes that all of it takes in memory.
  private(set) var size = 0

  var isEmpty: Bool { head == entries.count }

  /// Whether the first job has ended.
  var hasNext: Bool { !isEmpty && entries[head].outcome != nil }

  /// Enters a job after all others.
  mutating func enter(_ job: Job) -> Ticket {
    let entry = Entry(job: job)
    size += entry.size
    entries.append(entry)
    return base + entries.count - 1
  }

  /// What is to be handed to a worker for this job.
  func payload(of ticket: Ticket) -> [UInt8] { entries[ticket - base].job.payload }

  /// Notes how a job ended.
  mutating func settle(_ ticket: Ticket, _ outcome: Outcome) {
    let index = ticket - base
    size -= entries[index].size
    entries[index].outcome = outcome
    if !outcome.needsPayload { entries[index].job.payload = [] }
    size += entries[index].size
  }

  /// Takes out the first job, if it has ended.
  mutating func next() -> (job: Job, outcome: Outcome)? {
    guard !isEmpty, let outcome = entries[head].outcome else { return nil }
    let entry = entries[head]
    entries[head] = Entry(job: Job(number: 0, payload: []))
    size -= entry.size
    head += 1
    if head > 64, head * 2 > entries.count {
      entries.removeFirst(head)
      base += head
      head = 0
    }
    return (entry.job, outcome)
  }
}
