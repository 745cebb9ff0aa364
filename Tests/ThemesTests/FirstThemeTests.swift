import Testing
import Themes

@Suite struct FirstThemeTests {
  @Test(arguments: [
    (nil, "dusk"), ("15;0", "dusk"), ("0;15", "paper"), ("0;default;7", "paper"), ("0;8", "dusk"),
    ("", "dusk"), ("light", "dusk"), (";", "dusk"),
  ])
  func `without a choice the background decides`(background: String?, name: String) {
    let theme = FirstTheme(chosen: nil, usesColor: true, background: background)
    #expect(theme.name == name)
    #expect(theme.isLight == (name == "paper"))
    #expect(theme.followsBackground == (background == nil))
  }

  @Test func `a theme that was chosen stays`() {
    let theme = FirstTheme(chosen: "dusk", usesColor: true, background: "0;15")
    #expect(theme.name == "dusk")
    #expect(theme.isLight)
    #expect(!FirstTheme(chosen: "dusk", usesColor: true, background: nil).followsBackground)
  }

  @Test func `without colours the theme has none, unless one is chosen`() {
    let theme = FirstTheme(chosen: nil, usesColor: false, background: nil)
    #expect(theme.name == "monochrome")
    #expect(!theme.followsBackground)
    #expect(FirstTheme(chosen: "paper", usesColor: false, background: nil).name == "paper")
  }
}
