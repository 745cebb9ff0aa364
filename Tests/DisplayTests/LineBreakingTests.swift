import Display
import Testing

@Suite struct LineBreakingTests {
  @Test(arguments: [
    ("the quick brown fox", 9, "the quick|brown fox"),
    ("the quick brown fox", 10, "the quick|brown fox"),
    ("unbreakable", 4, "unbr|eaka|ble"),
    ("one\ntwo", 10, "one|two"),
    ("well-known fact", 6, "well-|known|fact"),
    ("東京都庁", 5, "東京|都庁"),
    ("", 5, ""),
  ])
  func `lines break where a reader expects`(text: String, columns: Int, expected: String) {
    let utf8 = Array(text.utf8)
    let lines = LineBreaking.lines(of: text, columns: columns)
    let shown = lines.map { String(decoding: utf8[$0], as: UTF8.self) }
    #expect(shown.joined(separator: "|") == expected)
  }

  @Test func `marks beyond those of a cell are left out between two lines`() {
    let marks = String(repeating: "\u{301}", count: 8)
    let text = "be\(marks)\u{301}\u{302}\u{303}at it\nu\(marks)\u{304}"
    let lines = LineBreaking.lines(of: text, columns: 20)
    let shown = lines.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    #expect(shown == ["be\(marks)", "at it", "u\(marks)"])
  }

  @Test(arguments: 1...30) func `no line is wider than asked`(columns: Int) {
    let text = "“We will not stop,” he said — not in 2007, not ever; a base-to-be."
    for line in LineBreaking.lines(of: text, columns: columns) {
      let shown = String(decoding: Array(text.utf8)[line], as: UTF8.self)
      #expect(CharacterWidth.columns(of: shown) <= columns)
    }
  }
}
