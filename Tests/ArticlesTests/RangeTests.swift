import Text
import Testing

@Suite struct RangeTests {
  @Test func `a range that would be backwards is empty`() {
    #expect(Range(from: 2, to: 5) == 2..<5)
    #expect(Range(from: 5, to: 2) == 5..<5)
  }

  @Test func `between two ranges is what parts them`() {
    #expect(Range.between(0..<2, 5..<6) == 2..<5)
    #expect(Range.between(0..<2, 2..<3) == 2..<2)
    #expect(Range.between(0..<3, 2..<4) == nil)
    #expect(Range.between(5..<6, 0..<2) == nil)
  }

  @Test func `a union holds both ranges, in whichever order they are`() {
    #expect((4..<5).union(1..<2) == 1..<5)
    #expect((1..<2).union(4..<5) == 1..<5)
    #expect((1..<6).union(2..<3) == 1..<6)
  }
}
