import Display
import Interface
import Testing

@Suite struct LeavingTests {
  @Test func `q leaves the zoom, then the filter, then the reader`() {
    var reader = Reader()
    reader.press("JJsz")
    #expect(reader.screen[0].contains("[zoom]"))
    reader.press("q")
    #expect(!reader.screen[0].contains("[zoom]"))
    #expect(reader.status.contains("only Rask"))
    reader.press("q")
    #expect(reader.status.hasPrefix(" everybody again"))
    #expect(reader.effects.isEmpty)
    reader.press("q")
    #expect(reader.effects == [.quit(0)])
  }

  @Test func `Esc leaves the search, then the zoom, then the filter, and never the reader`() {
    var reader = Reader()
    reader.press("JJsz/bridgeEnterEsc")
    #expect(reader.words(under: .match).isEmpty)
    #expect(reader.screen[0].contains("[zoom]"))
    reader.press("Esc")
    #expect(!reader.screen[0].contains("[zoom]"))
    reader.press("EscEscEscEsc")
    #expect(!reader.status.hasPrefix(" only"))
    #expect(reader.effects.isEmpty)
  }

  @Test func `as long as there is a filter the hint tells how to leave it`() {
    var reader = Reader()
    reader.press("JJs")
    #expect(reader.status.hasSuffix(" ? help"))
    #expect(reader.status.contains("x everybody"))
    reader.press("x")
    reader.press("j")
    #expect(!reader.status.contains("x everybody"))
    #expect(reader.status.contains("J next quote"))
  }

  @Test func `a key that means nothing is said to`() {
    var reader = Reader()
    reader.press("7")
    #expect(reader.status.hasPrefix(" 7 means nothing here; ? tells what does"))
    #expect(reader.effects.isEmpty)
  }

  @Test func `i explains the quotation of the actor who is selected, and none from the map`() {
    var reader = Reader()
    reader.press("3jj")
    reader.press("i")
    #expect(reader.screen.joined().contains("One engineer"))
    reader.press("q")
    #expect(reader.status.hasPrefix(" C:One engineer · q4/5"))
    reader.press("4i")
    #expect(!reader.screen.joined().contains("Why this speaker"))
  }
}
