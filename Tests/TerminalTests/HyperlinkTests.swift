import Display
@testable import Terminal
import Testing

@Suite struct HyperlinkTests {
  @Test(arguments: [
    ("xterm-256color", ColorDepth.indexed, true), ("tmux-256color", .indexed, true),
    ("xterm", .eight, false), ("linux", .eight, false), ("screen-256color", .indexed, false),
    ("xterm-256color", .none, false),
  ])
  func `terminals of few colours and those that hand nothing on are told no links`(
    term: String,
    depth: ColorDepth,
    expected: Bool
  ) {
    #expect(Hyperlinks.areUnderstood(term, depth) == expected)
  }

  @Test(arguments: [
    ("https://example.org/a?b=1#c", true), ("https://example.org/ä", false),
    ("https://example.org/a b", false), ("https://example.org/\u{1B}\\", false),
    ("https://example.org/\u{7}", false), (String(repeating: "a", count: 2001), false),
  ])
  func `an address with anything that could be a command is not told`(
    address: String,
    expected: Bool
  ) {
    #expect(Hyperlinks.canBeTold(address) == expected)
  }

  @Test func `words keep their paint`() {
    let paint = Paint(.indexed(44), on: .indexed(17), [.bold, .underline])
    #expect(Hyperlinks.attributes(of: paint, depth: .indexed) == "\u{1B}[0;1;4;38;5;44;48;5;17m")
    #expect(Hyperlinks.attributes(of: Paint(), depth: .indexed) == "\u{1B}[0m")
  }
}
