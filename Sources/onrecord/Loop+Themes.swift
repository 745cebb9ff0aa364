import Display
import Files
import Interface
import MapPane
import Terminal
import Themes

extension Loop {
  /// A theme as the screen can show it: where there are no colours, the one of emphasis alone.
  static func shown(_ theme: Theme, on screen: borrowing Screen) -> Theme {
    if screen.isMonochrome { return (try? ThemeFiles.theme("monochrome")) ?? theme }
    return screen.hasFewColors ? theme.withFewColors : theme
  }

  /// By how many colours the map can be told on the screen with a theme.
  private static func palette(_ theme: Theme, on screen: borrowing Screen) -> MapSetting.Palette {
    if screen.isMonochrome || !theme.hasFills { return .none }
    return screen.hasFewColors ? .few : .many
  }

  /// What the screen can show, and the theme it begins with.
  static func setting(_ look: Look, _ theme: Theme, on screen: borrowing Screen) -> Setting {
    var setting = Setting()
    setting.themes = ThemeFiles.names
    setting.theme = look.theme.name
    setting.isASCII = look.isASCII
    setting.bindings = look.bindings
    setting.hasQuadrants = Screen.hasQuadrants(Environment["TERM"])
    setting.palette = palette(theme, on: screen)
    return setting
  }

  /// Takes the theme for the background that the terminal turns out to have, unless the person has
  /// chosen one.
  mutating func adapt(toLight isLight: Bool) {
    guard followsBackground, isLight != self.isLight else { return }
    self.isLight = isLight
    _ = use(theme: isLight ? "paper" : "dusk")
  }

  /// Takes the theme that the person has chosen, and keeps it.
  mutating func choose(theme name: String) {
    followsBackground = false
    state.say("theme \(name)")
    if use(theme: name) { keeping.keep(theme: name) }
  }

  /// Shows how a theme looks, without keeping it.
  mutating func preview(theme name: String) {
    followsBackground = false
    _ = use(theme: name)
  }

  /// Takes a theme, or says why it cannot be taken; says whether it was.
  private mutating func use(theme name: String) -> Bool {
    do {
      theme = Self.shown(try ThemeFiles.theme(name, isLight: isLight), on: screen)
      state.use(theme: name, Self.palette(theme, on: screen))
      return true
    } catch {
      state.say(error.description)
      return false
    }
  }
}
