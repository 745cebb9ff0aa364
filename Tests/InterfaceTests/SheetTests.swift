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

  @Test(arguments: [(40, 12), (20, 6)])
  func `a sheet too long for the screen is scrolled, by key and by wheel`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("Ji")
    #expect(reader.screen[height - 2].contains(" j k"))
    #expect(!reader.screen.joined().contains("95 %"))
    reader.press("G")
    #expect(reader.screen.joined().contains("95 %"))
    for _ in 0..<10 { reader.mouse(.wheelUp, 3, 3) }
    #expect(reader.screen[1].hasPrefix("│ words "))
    #expect(!reader.screen.joined().contains("95 %"))
  }

  @Test func `a sheet says that more lies below until its end is seen`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("?")
    #expect(reader.screen.joined().contains(" ▼ / finds · q closes "))
    reader.press("G")
    #expect(!reader.screen.joined().contains("▼"))
    #expect(reader.screen.joined().contains(" / finds · q closes "))
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
