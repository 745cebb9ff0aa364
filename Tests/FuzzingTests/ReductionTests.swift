import Fuzzing
import Testing

@Suite struct ReductionTests {
  @Test func `what matters is left of a text`() {
    let text = "The harbour master said nothing of the old bridge to them on Monday."
    let small = Reduction.reduced(text) { $0.contains("bridge") && $0.contains("them") }
    #expect(small == "bridgethem")
  }

  @Test func `a text of which all matters stays as it is`() {
    let text = "“No,”  he\u{301} said.\r\n"
    #expect(Reduction.reduced(text) { $0 == text } == text)
  }
}
