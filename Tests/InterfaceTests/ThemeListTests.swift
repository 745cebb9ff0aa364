import Interface
import Testing

/// The list of themes, which are seen as they are stood on.
@Suite struct ThemeListTests {
  @Test func `a theme is tried while it is stood on, and taken by Enter`() {
    var reader = Reader()
    reader.press("T")
    #expect(reader.screen.joined().contains("Themes 1/2"))
    #expect(reader.screen.joined().contains("in use"))
    reader.press("j")
    #expect(reader.effects == [.tryTheme("paper")])
    reader.press("Enter")
    #expect(reader.effects.last == .theme("paper"))
  }

  @Test(arguments: ["q", "Esc"])
  func `leaving the list brings the one before back`(key: String) {
    var reader = Reader()
    reader.press("Tj")
    reader.use(theme: "paper")
    reader.press(key)
    #expect(reader.effects == [.tryTheme("paper"), .tryTheme("dusk")])
    #expect(!reader.screen.joined().contains("Themes"))
  }

  @Test func `where none was tried nothing changes`() {
    var reader = Reader()
    reader.press("TEsc")
    #expect(reader.effects.isEmpty)
  }

  @Test func `themes of the person's folder are in it`() {
    var reader = Reader()
    reader.know(themes: ["dusk", "paper", "mine"])
    reader.press("TG")
    #expect(reader.screen.joined().contains("mine"))
    #expect(reader.effects == [.tryTheme("mine")])
  }
}
