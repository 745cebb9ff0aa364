import Commands
import Interface
import Testing

@Suite struct OpeningTests {
  private func opening(_ words: String...) throws -> [Action]? {
    guard case .read(let command) = try Request(words) else { return nil }
    return command.opening
  }

  @Test func `the reader opens where the command line says`() throws {
    #expect(try opening("a.txt") == [])
    #expect(
      try opening("--pane", "map", "--quote", "3", "+/radar", "a.txt", "--speaker", "Velev")
        == [
          .filter(.words("Velev")), .search(.find("radar")), .jump(.quotation(3)),
          .focus(.pane(.map)),
        ]
    )
  }

  @Test func `the wish for no colour yields to the option`() {
    #expect(ColorChoice.auto.usesColor(wantsNone: false))
    #expect(!ColorChoice.auto.usesColor(wantsNone: true))
    #expect(ColorChoice.always.usesColor(wantsNone: true))
    #expect(!ColorChoice.never.usesColor(wantsNone: false))
  }
}
