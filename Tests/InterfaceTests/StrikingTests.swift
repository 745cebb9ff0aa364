import Display
import Interface
import Memory
import Testing

/// Striking out what the analysis says of countries.
@Suite struct StrikingTests {
  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `C takes a role from the selected country, and U gives it back`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("4nC")
    #expect(reader.status.hasPrefix(" struck out: Sweden is not covered"))
    reader.press("i")
    #expect(reader.status.hasPrefix(" Sweden is named once"))
    reader.press("U")
    #expect(reader.status.hasPrefix(" no longer struck out: Sweden is not"))
    reader.press("i")
    #expect(reader.status.hasPrefix(" Sweden is not covered: “It will not"))
    reader.press("^R")
    #expect(reader.status.hasPrefix(" struck out again: Sweden is not"))
  }

  @Test func `a role that one country loses the others keep`() {
    var reader = Reader(.bridge, 100, 30)
    reader.press("4zlnn")
    #expect(reader.status.hasPrefix(" Germany is covered"))
    reader.press("C")
    #expect(reader.screen.joined().contains("■ covered 1"))
    #expect(reader.screen.joined().contains("struck out"))
    #expect(reader.screen.joined().contains("covered: Germany"))
  }

  @Test func `D strikes the whole claim`() {
    var reader = Reader(.bridge, 100, 30)
    reader.press("4zlnnD")
    #expect(reader.status.hasPrefix(" struck out: “The ferry will serve Poland and Germany.”; U"))
    #expect(!reader.screen.joined().contains("■ covered"))
    #expect(reader.screen.joined().contains("covered: Poland Germany"))
    reader.press("n")
    #expect(reader.status.hasPrefix(" Poland is named"))
  }

  @Test func `the legend tells what is struck out`() {
    var reader = Reader(.bridge, 100, 30)
    reader.press("4znC")
    #expect(reader.screen.joined().contains("struck out: SE"))
  }

  @Test func `where nothing is selected or claimed there is nothing to strike`() {
    var reader = Reader()
    reader.press("4C")
    #expect(reader.status.hasPrefix(" no country selected; n steps to one"))
    reader.press("nCC")
    #expect(reader.status.hasPrefix(" nothing is claimed of Sweden"))
  }

  @Test func `it is part of what is kept, and taken up again`() {
    var reader = Reader()
    reader.press("4nCnD")
    let memory = reader.state.memory
    #expect(memory.corrections.map(\.kind) == [.role, .claim])
    #expect(memory.corrections.map(\.name) == ["excluded SE", "covered"])
    var other = Reader()
    other.recall(memory)
    other.press("4ni")
    #expect(other.status.contains("is named"))
    #expect(other.state.memory.corrections == memory.corrections)
  }
}
