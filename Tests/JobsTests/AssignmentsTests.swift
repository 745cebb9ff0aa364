import Testing

@testable import Jobs

@Suite struct AssignmentsTests {
  private var two = Assignments(workers: 2, room: .init(jobs: 2, bytes: 10))

  @Test mutating func `jobs go to the worker that has least to do, while there is room`() {
    var given: [Int] = []
    for ticket in 0..<6 {
      guard let worker = two.worker else { break }
      two.give(ticket, size: 1, to: worker)
      given.append(worker)
    }
    #expect(given == [0, 1, 0, 1])
    #expect(two.answered(by: 1) == 1)
    #expect(two.worker == 1)
  }

  @Test mutating func `a worker with many bytes to do gets no more`() {
    two.give(0, size: 10, to: 0)
    two.give(1, size: 10, to: 1)
    #expect(two.worker == nil)
    #expect(two.answered(by: 0) == 0)
    #expect(two.worker == 0)
  }

  @Test mutating func `the job at hand is what a dead worker leaves, the others go out again`() {
    two.give(0, size: 1, to: 0)
    two.give(1, size: 1, to: 1)
    two.give(2, size: 1, to: 0)
    two.give(3, size: 1, to: 1)
    #expect(two.lost(1) == 1)
    #expect(two.lost(0) == 0)
    #expect([two.nextReturned(), two.nextReturned(), two.nextReturned()] == [2, 3, nil])
    #expect(!two.isBusy(0) && !two.isBusy(1))
  }

  @Test mutating func `a worker with nothing to do leaves nothing`() {
    #expect(two.lost(0) == nil)
    #expect(two.answered(by: 0) == nil)
  }
}
