import Files
import Testing

@Suite struct ArgumentsTests {
  @Test(arguments: ["", "a.txt", "Zoë", "日本 🦊", "\u{10ff7f}"])
  func `a word in UTF-8 is its text`(word: String) {
    #expect(Arguments.text(of: Array(word.utf8)) == word)
    #expect(Arguments.bytes(of: word) == Array(word.utf8))
    #expect(Arguments.shown(word) == word)
  }

  @Test(
    arguments: [
      [0x63, 0x61, 0x66, 0xe9], [0xff, 0xfe], [0xc3], [0xe2, 0x80, 0x61], [0x80, 0xc3, 0xa9],
      [0xed, 0xa0, 0x80], [0xf4, 0x8f, 0xbf, 0xa9], [0xf4, 0x8f, 0xbe, 0x80, 0xe9],
    ] as [[UInt8]]
  )
  func `every byte of a word comes back`(bytes: [UInt8]) {
    #expect(Arguments.bytes(of: Arguments.text(of: bytes)) == bytes)
  }

  @Test func `two words are never the same text`() {
    #expect(Arguments.text(of: [0xe9]) != Arguments.text(of: [0xe8]))
    #expect(Arguments.text(of: [0xe9]) != Arguments.text(of: Array("\u{10ffe9}".utf8)))
  }

  @Test func `a person sees a mark for what is no character`() {
    #expect(Arguments.shown(Arguments.text(of: [0x63, 0xe9, 0x2e])) == "c\u{fffd}.")
  }
}
