import Testing

@testable import Jobs

@Suite struct StopwatchTests {
  @Test func `time goes on in small steps and stands still over a long one`() {
    var stopwatch = Stopwatch(at: 100)
    stopwatch.advance(to: 100.5)
    stopwatch.advance(to: 101)
    #expect(stopwatch.now == 1)
    stopwatch.advance(to: 5000)
    #expect(stopwatch.now == 2)
    stopwatch.advance(to: 5000.25)
    #expect(stopwatch.now == 2.25)
  }
}
