import Testing

@testable import Jobs

@Suite struct LedgerTests {
  private func job(_ number: Int) -> Job { Job(number: number, payload: Array("\(number)".utf8)) }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `jobs leave in the order they came, in whatever order they end`(seed: UInt64) {
    var random = Shuffling(seed: seed)
    var ledger = Ledger()
    var open: [Ledger.Ticket] = []
    var left: [Int] = []
    for number in 1...500 {
      open.append(ledger.enter(job(number)))
      while let ticket = open.randomElement(using: &random), Bool.random(using: &random) {
        open.removeAll { $0 == ticket }
        let answer = Answer(.document, body: ledger.payload(of: ticket))
        ledger.settle(ticket, .answer(answer))
        while let next = ledger.next() {
          #expect(
            next.outcome == .answer(Answer(.document, body: Array("\(next.job.number)".utf8)))
          )
          left.append(next.job.number)
        }
      }
    }
    for ticket in open.shuffled(using: &random) { ledger.settle(ticket, .late) }
    while let next = ledger.next() { left.append(next.job.number) }
    #expect(left == Array(1...500))
    #expect(ledger.isEmpty)
    #expect(ledger.size == 0)
  }

  @Test func `a job that failed keeps what it is named by`() {
    var ledger = Ledger()
    ledger.settle(ledger.enter(job(7)), .killed(signal: 9))
    ledger.settle(ledger.enter(job(8)), .answer(Answer(.document, body: [])))
    let failed = ledger.next()
    #expect(failed?.job == job(7))
    let done = ledger.next()
    #expect(done?.job.payload == [])
  }
}

/// Random numbers that are the same for the same seed.
struct Shuffling: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
