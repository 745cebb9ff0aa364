import JSONValues
import Testing

@Suite struct JSONTests {
  @Test func `A value is read with its escapes`() {
    let value = JSONValue(parsing: Array(#"{"a": ["b\u00e9\ud83d\ude00", 1, true, null]} x"#.utf8))
    #expect(value?["a"] == .array([.string("bé😀"), .number("1"), .boolean(true), .null]))
  }

  @Test(arguments: ["", "{", "[1", "\"a", "{\"a\"}", "nul", "\"\\u12", "[[[", "\\"])
  func `What is cut off is no value`(text: String) {
    #expect(JSONValue(parsing: Array(text.utf8)) == nil)
  }

  @Test func `Values nested without end are refused`() {
    #expect(JSONValue(parsing: Array(repeating: UInt8(0x5b), count: 1_000_000)) == nil)
  }

  @Test func `Half a pair takes nothing of what follows`() {
    let value = JSONValue(parsing: Array(#"["\ud800\u0041", "\ud83d\ud83d\ude00"]"#.utf8))
    #expect(value == .array([.string("\u{fffd}A"), .string("\u{fffd}😀")]))
  }

  @Test func `A line is written as JSON`() {
    var line = JSONLines()
    line.begin()
    line.add("a", "b\"\n\u{1}\u{7f}\u{9b}é")
    line.add("n", 3)
    line.add("none", String?.none)
    line.end()
    #expect(
      String(decoding: line.bytes, as: UTF8.self) == #"{"a":"b\"\n\u0001\u007f\u009bé","n":3}"#
        + "\n"
    )
  }
}
