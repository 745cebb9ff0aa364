import Display
import Interface
import Memory
import Testing

@Suite struct NoteTests {
  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `A writes a note, which the gutter shows`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("JA")
    #expect(reader.status.hasPrefix("note:"))
    reader.press("oldSpaceenoughEnter")
    #expect(reader.status.hasPrefix(" noted; ]n"))
    #expect(reader.screen.contains { $0.contains("A▌✎") })
    reader.press("g]n")
    #expect(reader.status.hasPrefix(" note 1/1: old enough"))
    reader.press("]n")
    #expect(reader.status.hasPrefix(" no note after this one"))
  }

  @Test func `a note is changed, and goes with its last letter`() {
    var reader = Reader()
    reader.press("JAaEnterA")
    #expect(reader.status.hasPrefix("note: a"))
    reader.press("bEnter")
    #expect(reader.state.memory.notes.map(\.text) == ["ab"])
    reader.press("A^UEnter")
    #expect(reader.status.hasPrefix(" the note is gone"))
    #expect(reader.state.memory.notes.isEmpty)
  }

  @Test func `notes are kept with what is selected, and found again in a changed text`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("}vAwhenEnter")
    let memory = reader.state.memory
    #expect(memory.notes.map(\.passage.words).first?.hasPrefix("By Nela Brandt") == true)
    var other = Reader(ArticleSample("Something new.\n\nBy Nela Brandt\n\nIt has begun.\n"))
    other.recall(memory)
    other.press("]n")
    #expect(other.status.hasPrefix(" note 1/1: when"))
    #expect(other.screen.contains { $0.contains("✎ By Nela Brandt") || $0.contains("✎By Nela") })
  }

  @Test func `in ASCII the mark is a star`() {
    var reader = Reader(.bridge, 80, 24, isASCII: true)
    reader.press("JAxEnter")
    #expect(reader.screen.contains { $0.contains("A|*") })
  }
}
