import Recognition
import Testing

@Suite struct EncodingTests {
  private func text(_ bytes: [UInt8], sentAs label: String? = nil) -> String {
    String(decoding: TextEncoding.utf8(bytes, sentAs: label), as: UTF8.self)
  }

  @Test func `A byte-order mark tells the encoding and is left out`() {
    #expect(text([0xef, 0xbb, 0xbf, 0x61]) == "a")
    #expect(text([0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00]) == "aé")
    #expect(text([0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9]) == "aé")
  }

  @Test func `UTF-16 is known without a mark`() {
    #expect(text("a café".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }) == "a café")
    #expect(text("a café".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }) == "a café")
  }

  @Test(arguments: [
    ("iso-8859-1", [0x93, 0xe9, 0x94], "“é”"), ("latin1", [0x80], "€"),
    ("shift_jis", [0x93, 0xfa], "日"), ("gb2312", [0xc4, 0xe3], "你"), ("gbk", [0xc4, 0xe3], "你"),
    ("euc-kr", [0xc7, 0xd1], "한"), ("koi8-r", [0xc4], "д"), ("windows-1251", [0xe4], "д"),
    ("big5", [0xa4, 0xa4], "中"), ("euc-jp", [0xc6, 0xfc], "日"),
    ("iso-8859-15", [0xa4], "€"), ("windows-1250", [0xe8], "č"),
  ])
  func `A label means what browsers take it for`(label: String, bytes: [UInt8], result: String) {
    #expect(text(bytes, sentAs: label) == result)
    let page = Array("<meta charset=\"\(label)\">".utf8) + bytes
    #expect(text(page).hasSuffix(result))
  }

  @Test func `What is sent comes before what is declared`() {
    let page = Array("<meta charset=koi8-r>".utf8) + [0xe4]
    #expect(text(page, sentAs: "windows-1251").hasSuffix("д"))
  }

  @Test func `What nothing is known of is UTF-8 where it can be and else windows-1252`() {
    #expect(text(Array("é".utf8)) == "é")
    #expect(text([0x93, 0xe9, 0x94]) == "“é”")
  }

  @Test func `Bytes that are wrong become replacement characters`() {
    #expect(text([0x61, 0xff, 0x62], sentAs: "utf-8") == "a\u{fffd}b")
    #expect(text([0x82], sentAs: "shift_jis") == "\u{fffd}")
  }

  @Test func `Half a pair in UTF-16 does not put what follows out of step`() {
    let bytes: [UInt8] = [0xff, 0xfe, 0x61, 0, 0x00, 0xdc, 0x62, 0, 0x63, 0]
    #expect(text(bytes) == "a\u{fffd}bc")
  }

  @Test func `What is UTF-8 is read as that even where it is said to be Latin-1`() {
    #expect(text(Array("“é”".utf8), sentAs: "iso-8859-1") == "“é”")
    #expect(text(Array("<meta charset=windows-1252>“é”".utf8)).hasSuffix("“é”"))
  }
}
