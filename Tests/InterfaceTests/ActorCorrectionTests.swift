import Display
import Interface
import Memory
import Testing

@Suite struct ActorCorrectionTests {
  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `c on an actor says that it is the same as another`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("3gjc")
    #expect(reader.screen.joined().contains("Who it is "))
    reader.press("g")
    #expect(reader.screen.joined().contains("A Ana Kovel"))
    reader.press("Enter")
    #expect(reader.status.contains("is the same as Ana Kovel"))
    reader.press("1:q2Enter")
    #expect(reader.status.contains("A:Kovel · q2/5"))
    reader.press("U")
    reader.press(":q2Enter")
    #expect(reader.status.contains("B:Rask · q2/5"))
  }

  @Test func `an actor is renamed, and what is said from a quotation on is split off`() {
    var reader = Reader()
    reader.press("JJ:renameSpaceThomasSpaceRaskEnter")
    #expect(reader.status.hasPrefix(" Tom Rask is called Thomas Rask; U takes it back"))
    reader.press("2z")
    #expect(reader.screen.joined().contains("— Thomas Rask, ferry owner"))
    reader.press("z1:q3Enter:splitSpaceJaneSpaceDoeEnter")
    #expect(reader.status.hasPrefix(" 1 quote is by Jane Doe"))
    reader.press(":q2Enter")
    #expect(reader.status.contains(":Rask · q2/5"))
    reader.press(":q3Enter")
    #expect(reader.status.contains(":Doe · q3/5"))
  }

  @Test func `what was said of actors is kept and taken up again`() {
    var reader = Reader()
    reader.press("JJ:renameSpaceAnaSpaceKovelEnter")
    let memory = reader.state.memory
    #expect(memory.corrections.map(\.kind) == [.actor])
    var other = Reader()
    other.recall(memory)
    other.press(":q2Enter")
    #expect(other.status.contains("A:Kovel · q2/5"))
    #expect(other.state.memory.corrections == memory.corrections)
  }
}
