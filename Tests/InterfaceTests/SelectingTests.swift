import Display
import Interface
import Testing

@Suite struct SelectingTests {
  /// What was copied last.
  private func copied(_ reader: Reader) -> String? {
    guard case .copy(let text) = reader.effects.last else { return nil }
    return text
  }

  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `v selects a sentence, which grows and shrinks, and y copies it`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("Jvj")
    #expect(reader.status.hasPrefix(" a sentence; j k"))
    #expect(!reader.words(under: .selected).isEmpty)
    reader.press("ky")
    #expect(copied(reader)?.hasSuffix("said Ana Kovel, the mayor of Arlingen.") == true)
    reader.press("Esc")
    #expect(!reader.words(under: .selected).contains { $0.contains("mayor of Arl") })
  }

  @Test func `v goes on to paragraphs and words`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("}}}vv")
    #expect(reader.status.hasPrefix(" a paragraph;"))
    reader.press("vjjy")
    #expect(copied(reader) == "\"We have waited")
    #expect(reader.status.hasPrefix(" copied 3 words"))
  }

  @Test func `Y tells who says it, where it is said by one`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("JvvvjY")
    #expect(
      copied(reader)
        == "\"We have — Ana Kovel, mayor, Old Harbour Bridge Will Close for Repairs, 2011-05-03"
    )
    var other = Reader()
    other.press("vY")
    #expect(
      copied(other)?.hasSuffix(" — Old Harbour Bridge Will Close for Repairs, 2011-05-03") == true
    )
  }

  @Test func `Esc and any other command end it`() {
    var reader = Reader()
    reader.press("vEsc")
    #expect(reader.words(under: .selected).isEmpty)
    reader.press("v2")
    #expect(reader.status.contains("Enter in the text"))
    reader.press("1")
    #expect(!reader.words(under: .selected).contains { $0.contains("Old Harbour") })
  }
}
