import Jobs
import Testing

@Suite struct RestOfJobsTests {
  /// What is left of the jobs 1, 2, 0, 3, 4 after some, where 0 has no answer; nil where they are refused.
  private func rest(after count: Int, last: UInt8) -> [UInt8]? {
    var rest = RestOfJobs(
      JobList([[1], [2], [0], [3], [4]]),
      after: count,
      isEmpty: { $0.payload == [0] },
      wasLast: { $0.payload == [last] }
    )
    var left: [UInt8] = []
    while let job = rest.next() { left += job.payload }
    return rest.isRefused ? nil : left
  }

  @Test func `what was done is passed over, and so is what has no answer among it`() {
    #expect(rest(after: 0, last: 9) == [1, 2, 0, 3, 4])
    #expect(rest(after: 1, last: 1) == [2, 0, 3, 4])
    #expect(rest(after: 3, last: 3) == [4])
    #expect(rest(after: 4, last: 4) == [])
  }

  @Test func `other jobs than those that were done are refused`() {
    #expect(rest(after: 2, last: 1) == nil)
    #expect(rest(after: 5, last: 4) == nil)
  }
}
