/// The theme to begin with, before the terminal has told its background.
package struct FirstTheme: Equatable, Sendable {
  /// The name or path of the theme.
  package let name: String
  /// Whether the background is taken to be light.
  package let isLight: Bool
  /// Whether the theme is to become that for the background, once the terminal tells it.
  package let followsBackground: Bool

  /// The theme that a person has chosen, or one for the background that `COLORFGBG` tells, if it is set.
  package init(chosen: String?, usesColor: Bool, background: String?) {
    isLight = Self.isLight(background)
    name = chosen ?? (usesColor ? isLight ? "paper" : "dusk" : "monochrome")
    followsBackground = chosen == nil && usesColor && background == nil
  }

  /// Whether the last colour of `COLORFGBG`, the background, is a light one.
  private static func isLight(_ value: String?) -> Bool {
    guard let last = value?.split(separator: ";").last, let index = Int(last) else { return false }
    return index == 7 || (9...15).contains(index)
  }
}
