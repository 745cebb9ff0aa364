import Display
import Terminal
import Testing

@Suite struct ColorMatchingTests {
  @Test func `a colour becomes the nearest the terminal has`() {
    let orange = Color.rgb(255, 135, 0)
    #expect(ColorDepth.direct.number(of: orange) == 0xFF8700)
    #expect(ColorDepth.indexed.number(of: orange) == 208)
    #expect(ColorDepth.eight.number(of: .indexed(196)) == 1)
    #expect(ColorDepth.eight.number(of: .indexed(21)) == 4)
    #expect(ColorDepth.none.number(of: orange) == -1)
    #expect(ColorDepth.indexed.number(of: nil) == -1)
  }

  @Test func `the depth follows from the number of colours`() {
    #expect(ColorDepth(colors: 8) == .eight)
    #expect(ColorDepth(colors: 256) == .indexed)
    #expect(ColorDepth(colors: 0) == .none)
  }
}
