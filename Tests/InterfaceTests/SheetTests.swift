import Display
import Interface
import Testing

@Suite struct SheetTests {
  @Test func `i tells why a quotation has its speaker`() {
    var reader = Reader()
    reader.press("Ji")
    let screen = reader.screen.joined(separator: "\n")
    #expect(screen.contains("cue         said "))
    #expect(screen.contains("source      Ana Kovel "))
    #expect(screen.contains("rule        cue-and-name "))
    #expect(screen.contains("speaker     Ana Kovel, mayor "))
    #expect(screen.contains("confidence  95 % "))
    reader.press("q")
    #expect(!reader.screen.joined().contains("confidence"))
    #expect(reader.effects.isEmpty)
  }

  @Test func `q closes help before it quits`() {
    var reader = Reader()
    reader.press("?")
    #expect(reader.screen.joined().contains(" Keys ─"))
    reader.press("q")
    #expect(!reader.screen.joined().contains(" Keys ─"))
    reader.press("q")
    #expect(reader.effects == [.quit(0)])
  }

  @Test func `t asks for the next theme`() {
    var reader = Reader()
    reader.press("t")
    #expect(reader.effects == [.theme("paper")])
  }

  @Test func `a sequence that means nothing says so`() {
    var reader = Reader()
    reader.press("]")
    #expect(reader.status.hasSuffix(" ]"))
    reader.press("x")
    #expect(reader.status.hasPrefix(" ]x means nothing here"))
  }
}
