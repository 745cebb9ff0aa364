package import MapPane

/// What the terminal can show and where themes come from.
package struct Setting: Sendable {
  /// How many colours the map has; many as long as the terminal was not asked.
  package var palette = MapSetting.Palette.many
  /// Whether only ASCII characters may be drawn.
  package var isASCII = false
  /// Whether the font has quadrants, and not merely half blocks.
  package var hasQuadrants = true
  /// The names of the themes, in the order `t` goes through them.
  package var themes: [String] = []
  /// The name of the theme in use.
  package var theme = ""
  /// Which keys mean which command; nil for those of the table, which nobody needs before a key is
  /// pressed.
  package var bindings: KeyBindings?

  /// A terminal with many colours and a font with quadrants, and no themes.
  package init() {}

  /// Which keys mean which command.
  var keys: KeyBindings { bindings ?? .standard }
}
