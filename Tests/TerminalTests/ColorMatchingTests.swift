import Display
import Terminal
import Testing
import Themes

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

  @Test func `of eight colours paper writes in none that light terminals hide`() throws {
    let paper = try ThemeFiles.theme("paper", isLight: true)
    for role in Role.allCases where !role.isFill && paper[role].background == nil {
      guard let ink = paper[role].foreground, role != .border else { continue }
      #expect(![3, 6, 7].contains(ColorDepth.eight.number(of: ink)), "\(role.key)")
    }
  }
}
