import Articles
import Testing
import Text

private func article(_ line: String) throws -> Article? {
  try JSONLine.article(Array(line.utf8), published: nil)
}

@Suite struct JSONLineTests {
  @Test func `escapes are resolved and other keys do not matter`() throws {
    let line = #"""
      {"z": [1, {"a": [], "b": "\"]}"}, -2.5e3, null], "id": "a\/b", "quotes": {},
       "text": "caf\u00e9 \ud83d\ude00\n\t\"x\" \u201cy\u201d", "published": "2016-09-17T10:00", "title": "Cafés"}
      """#
    let found = try #require(try article(line.split(separator: "\n").joined()))
    #expect(found.id == "a/b")
    #expect(found.text == "café 😀\n\t\"x\" “y”")
    #expect(found.published.date?.description == "2016-09-17")
    #expect(found.title == "Cafés")
  }

  @Test func `lines broken at one width stay as they are`() throws {
    let line = "The ministers of nine countries met on the coast"
    let text = try article(#"{"id":"a","text":"\#(line)\n\#(line)\n\#(line)"}"#)?.text
    #expect(text == "\(line)\n\(line)\n\(line)")
  }

  @Test func `half of a surrogate pair is the replacement character`() throws {
    #expect(try article(#"{"id":"a","text":"\ud83d x \ude00"}"#)?.text == "\u{fffd} x \u{fffd}")
  }

  @Test func `a blank line is no article`() throws {
    #expect(try article(" \r") == nil)
  }

  @Test func `a byte-order mark before a line is stepped over`() throws {
    #expect(try article("\u{feff}{\"id\":\"a\",\"text\":\"b\"}")?.text == "b")
    #expect(try article("\u{feff}") == nil)
  }

  @Test func `an empty title is none`() throws {
    #expect(try article(#"{"id":"a","text":"b","title":""}"#)?.title == nil)
  }

  @Test(arguments: [
    (#"{"id":"a","text":"#, "a"), ("\u{feff}{\"id\":\"\\u0062\"}", "b"),
    (#"{"text":"b","id":"c"} x"#, "c"), (#"{"text":"b" "id":"c"}"#, nil), (#"{"id":1}"#, nil),
  ])
  func `the id of a line is known as soon as it can be read`(line: String, id: String?) {
    #expect(JSONLine.id(of: Array(line.utf8)) == id)
  }

  @Test(arguments: [
    (#"{"id":"a"}"#, JSONLineError.missing("text")),
    (#"{"text":"a"}"#, .missing("id")),
    (#"{"id":"a","text":null}"#, .missing("text")),
    (#"{"id" "a"}"#, .malformed(": is missing", column: 7)),
    (#"{"id":"a"#, .malformed("the end of a string is missing", column: 9)),
    (#"{"id":"a","text":"b"} x"#, .malformed("more follows the object", column: 23)),
    (#"{"id":"\x"}"#, .malformed("an escape is unknown", column: 10)),
    (#"{"x":[1}"#, .malformed("] is missing", column: 8)),
    (#"{"x":tru}"#, .malformed("a value is unknown", column: 9)),
    ("[]", .malformed("{ is missing", column: 1)),
  ])
  func `a malformed line says what is wrong and where`(line: String, error: JSONLineError) {
    #expect(throws: error) { try article(line) }
  }

  @Test func `deep nesting is stepped over`() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(try article(#"{"x":\#(deep),"id":"a","text":"b"}"#)?.text == "b")
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let line = Array(#"{"id":"a","text":""#.utf8) + [0xff] + Array(#""}"#.utf8)
    #expect(throws: JSONLineError.notUTF8) { try JSONLine.article(line, published: nil) }
  }
}
