import Testing
import Text

@Suite struct SanitizerTests {
  /// What controls a terminal, turns the order of what it shows, or is seen by nobody.
  static let forbidden: [Unicode.Scalar] = [
    "\0", "\u{07}", "\u{08}", "\u{0b}", "\u{1b}", "\u{1f}", "\u{7f}", "\u{80}", "\u{85}", "\u{9b}",
    "\u{9f}", "\u{202a}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{206a}", "\u{fff9}", "\u{e0001}",
    "\u{e0041}", "\u{e007f}",
  ]

  /// What looks like it and is needed in many scripts.
  static let kept: [Unicode.Scalar] = [
    " ", "~", "\u{a0}", "é", "\u{ad}", "\u{200b}", "\u{200c}", "\u{200d}", "\u{200e}", "\u{200f}",
    "\u{61c}", "\u{2065}", "\u{feff}", "\u{fffd}", "\u{fe0f}", "“", "日", "🦊", "\u{e0100}",
  ]

  @Test(arguments: forbidden)
  func `what must not reach a terminal is taken out of documents and lines`(scalar: Unicode.Scalar)
  {
    #expect(ForbiddenCharacter.contains(scalar.value))
    #expect(Sanitizer.clean("a\(scalar)b\n") == "ab\n")
    #expect(Sanitizer.line("a\(scalar)b") == "ab")
  }

  @Test(arguments: kept)
  func `everything else stays`(scalar: Unicode.Scalar) {
    #expect(!ForbiddenCharacter.contains(scalar.value))
    #expect(Sanitizer.clean("a\(scalar)b\t\n") == "a\(scalar)b\t\n")
    #expect(Sanitizer.line("a\(scalar)b") == "a\(scalar)b")
  }

  @Test func `every forbidden character begins with a byte that is looked at`() {
    for value in UInt32(0)...0x10ffff where ForbiddenCharacter.contains(value) {
      let first = Unicode.Scalar(value).flatMap { String($0).utf8.first }
      #expect(first.map(ForbiddenCharacter.canBegin) == true)
    }
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd\n\ne", "a\nb\nc\nd\n\ne"), ("a\r\r\nb", "a\n\nb"),
    ("a\u{2028}b\u{2029}c", "a\nb\nc"),
  ])
  func `lines of a document end in one way`(text: String, clean: String) {
    #expect(Sanitizer.clean(text) == clean)
  }

  @Test func `a message of several lines becomes one`() {
    #expect(Sanitizer.line("a\tb\nc\r\nd\u{2028}e\u{1b}[31m") == "a b c d e[31m")
  }
}
