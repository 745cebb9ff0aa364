/// Which worker has which jobs to do.
///
/// A worker answers its jobs in the order it was given them, so the first without an answer is the one
/// it is working on.
struct Assignments {
  /// How much a worker may have to do: enough never to wait for the next.
  struct Room {
    var jobs = 16
    var bytes = 1 << 16
  }

  private struct Line {
    var tickets: [Ledger.Ticket] = []
    var sizes: [Int] = []
    var bytes = 0
  }

  private let room: Room
  private var lines: [Line]
  /// Jobs of workers that died before they came to them; they go out again before all others.
  private var returned: [Ledger.Ticket] = []

  init(workers: Int, room: Room = Room()) {
    self.room = room
    lines = Array(repeating: Line(), count: workers)
  }

  /// The worker that has least to do, if it has room for more.
  var worker: Int? {
    guard let index = lines.indices.min(by: { lines[$0].tickets.count < lines[$1].tickets.count })
    else { return nil }
    let line = lines[index]
    return line.tickets.count < room.jobs && line.bytes < room.bytes ? index : nil
  }

  /// Whether this worker has something to do.
  func isBusy(_ worker: Int) -> Bool { !lines[worker].tickets.isEmpty }

  /// The first of the jobs that have to go out again.
  mutating func nextReturned() -> Ledger.Ticket? {
    returned.isEmpty ? nil : returned.removeFirst()
  }

  /// Gives a worker a job of so many bytes, after those it has.
  mutating func give(_ ticket: Ledger.Ticket, size: Int, to worker: Int) {
    lines[worker].tickets.append(ticket)
    lines[worker].sizes.append(size)
    lines[worker].bytes += size
  }

  /// The job that an answer of this worker is for; nil where it was given none.
  mutating func answered(by worker: Int) -> Ledger.Ticket? {
    guard isBusy(worker) else { return nil }
    lines[worker].bytes -= lines[worker].sizes.removeFirst()
    return lines[worker].tickets.removeFirst()
  }

  /// Takes back what a dead worker had to do; gives the job it was working on.
  mutating func lost(_ worker: Int) -> Ledger.Ticket? {
    let guilty = answered(by: worker)
    returned = (returned + lines[worker].tickets).sorted()
    lines[worker] = Line()
    return guilty
  }
}
