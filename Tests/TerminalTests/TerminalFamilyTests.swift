import Testing

@testable import Terminal

@Suite struct TerminalFamilyTests {
  @Test(arguments: ["xterm-kitty", "xterm-ghostty", "alacritty", "foot-extra", "st-256color"])
  func `a terminal that is like xterm is taken for one`(term: String) {
    #expect(TerminalFamily.relative(of: term) == "xterm-256color")
  }

  @Test(arguments: ["", "dumb", "vt52", "no-such-terminal", "xterm-256color"])
  func `others are not`(term: String) {
    #expect(TerminalFamily.relative(of: term) == nil)
  }
}
