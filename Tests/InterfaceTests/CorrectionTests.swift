import Display
import Interface
import Memory
import Testing

@Suite struct CorrectionTests {
  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `c chooses who says a quotation`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("Jc")
    #expect(reader.screen.joined().contains("Who says it 1/"))
    #expect(reader.screen.joined().contains("B Tom Rask"))
    reader.press("jEnter")
    #expect(reader.status.hasPrefix(" q1 is by Tom Rask; U takes it back"))
    reader.press("Escj")
    #expect(reader.status.contains("Rask · q1/5"))
  }

  @Test func `somebody who is not in the article can be named`() {
    var reader = Reader()
    reader.press("J:speakerSpaceJaneSpaceDoeEnterEsc")
    reader.press("Esc")
    #expect(reader.status.contains(":Doe · q1/5"))
    reader.press("2zi")
    #expect(reader.screen.joined().contains("corrected"))
  }

  @Test func `a correction is taken back and done again`() {
    var reader = Reader()
    reader.press("J")
    let screen = reader.screen
    reader.press(":speakerSpaceJaneEnterU")
    #expect(reader.status.hasPrefix(" q1 is as it was"))
    reader.press("Esc")
    #expect(reader.screen == screen)
    reader.press("^REsc")
    #expect(reader.status.contains(":Jane · q1/5"))
    reader.press("^R")
    #expect(reader.status.hasPrefix(" nothing to do again"))
  }

  @Test func `what is no quotation is not shown as one, and the others keep their numbers`() {
    var reader = Reader()
    reader.press("JJC")
    #expect(reader.status.hasPrefix(" q2 is no quotation; U takes it back"))
    reader.press("gJJ")
    #expect(reader.status.contains("q3/5"))
    reader.press("Uj")
    #expect(reader.status.contains("q2/5"))
  }

  @Test func `corrections are part of what is kept, and are taken up again`() {
    var reader = Reader()
    reader.press("J:speakerSpaceJaneEnterJC")
    let memory = reader.state.memory
    #expect(memory.corrections.map(\.name) == ["Jane", nil])
    var other = Reader()
    other.recall(memory)
    other.press("gJ")
    #expect(other.status.contains(":Jane · q1/5"))
    other.press("J")
    #expect(other.status.contains("q3/5"))
    #expect(other.state.memory.corrections == memory.corrections)
  }
}
