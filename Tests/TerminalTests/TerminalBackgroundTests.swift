import Terminal
import Testing

@Suite struct TerminalBackgroundTests {
  @Test(arguments: [
    ("11;rgb:ffff/ffff/dddd", true), ("11;rgb:1e1e/1e1e/1e1e", false), ("11;rgb:f/f/f", true),
    ("11;rgb:00/2b/36\u{1B}", false),
  ])
  func `the background is told light from dark`(answer: String, isLight: Bool) {
    #expect(TerminalBackground.isLight(answer) == isLight)
  }

  @Test(arguments: ["", "10;rgb:ffff/ffff/ffff", "11;rgb:ffff/ffff", "?62;22", "11;rgb:x/y/z"])
  func `other answers tell nothing`(answer: String) {
    #expect(TerminalBackground.isLight(answer) == nil)
  }
}
