import Articles
import Testing

private func text(_ bytes: [UInt8], isCut: Bool = false) throws -> String {
  try TextDecoding.text(of: bytes, isCut: isCut)
}

@Suite struct TextDecodingTests {
  @Test func `a byte-order mark is no text`() throws {
    #expect(try text([0xef, 0xbb, 0xbf, 0x41]) == "A")
  }

  @Test(
    arguments: [
      ([], ReadingError.empty), ([0x20, 0x0a], .empty), ([0x41, 0x00], .binary),
      ([0x41, 0xe9, 0x41], .notUTF8(offset: 1)), ([0x41, 0xe2, 0x80], .notUTF8(offset: 1)),
    ] as [([UInt8], ReadingError)]
  )
  func `what is no text is refused`(bytes: [UInt8], error: ReadingError) {
    #expect(throws: error) { try text(bytes) }
  }

  @Test func `a text that is cut loses no more than a broken character`() throws {
    #expect(try text([0x41, 0x42, 0xe2, 0x80], isCut: true) == "AB")
    #expect(try text(Array("A”".utf8), isCut: true) == "A”")
  }

  @Test func `what could disturb a terminal is left out`() throws {
    let hostile = "a\u{1b}[31mb\r\nc\u{7f}\u{9b}\u{202e}d\u{2066}\u{e0041}\te\rf\u{200d}"
    #expect(try text(Array(hostile.utf8)) == "a[31mb\ncd\te\nf\u{200d}")
  }

  @Test func `a clean text stays as it is`() throws {
    let clean = "“Café” — 10 °C…\n\tdone\u{a0}."
    #expect(try text(Array(clean.utf8)) == clean)
  }
}
