package import Analysis

/// What the drawing of the map depends on besides the map itself.
package struct MapSetting: Equatable, Sendable {
  /// How many colours there are to tell fills apart by: none, 8 or 16, or 256 and more.
  package enum Palette: Sendable {
    case none, few, many
  }

  /// Enough colours for every fill unless the terminal has fewer.
  package var palette = Palette.many
  /// Whether only ASCII characters may be drawn.
  package var isASCII = false
  /// Whether the font has quadrants, and not merely half blocks.
  package var hasQuadrants = true
  /// Whether keys go to the map.
  package var isFocused = false
  /// The speakers whose claims and quotations alone are shown; nil for everybody.
  package var speakers: Set<Actor.ID>?

  /// A map with many colours, without the keys, for every speaker.
  package init() {}
}
