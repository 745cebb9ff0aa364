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

  @Test func `A line is written as JSON`() {
    var line = JSONLine()
    line.add("a", "b\"\n\u{1}")
    line.add("n", 3)
    line.add("none", String?.none)
    #expect(String(decoding: line.line, as: UTF8.self) == #"{"a":"b\"\n\u0001","n":3}"# + "\n")
  }
}
