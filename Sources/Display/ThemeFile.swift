private import TOML

/// A theme as it is written: TOML with `inherits`, `[palette]`, `[roles]`, `[dark]` and `[light]`.
package struct ThemeFile: Sendable {
  /// What messages call the file.
  package let name: String
  private let text: String

  /// The most bytes that a theme file may have.
  package static let limit = 64 << 10

  /// A file that is not parsed before its theme is asked for.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The theme this file describes, on a light or a dark background.
  ///
  /// `inherited` gives the file of the theme named by `inherits`, nil when there is none.
  package func theme(
    isLight: Bool,
    inherited: (String) -> ThemeFile?
  ) throws(ThemeError) -> Theme {
    try theme(isLight: isLight, depth: 0, inherited: inherited)
  }

  private func theme(
    isLight: Bool,
    depth: Int,
    inherited: (String) -> ThemeFile?
  ) throws(ThemeError) -> Theme {
    let document = try parsed()
    var theme = Theme(name: name)
    if let parent = document.values(of: "").first(where: { $0.key == "inherits" }) {
      let words = parent.text ?? ""
      guard depth < 8, let file = inherited(words) else {
        throw error(parent, .unknownParent(words))
      }
      theme = try file.theme(isLight: isLight, depth: depth + 1, inherited: inherited)
      theme.name = name
    }
    let palette = Self.palette(document.values(of: "palette"))
    for section in ["roles", isLight ? "light" : "dark"] {
      for value in document.values(of: section) { try paint(value, palette, &theme) }
    }
    return theme
  }

  private func paint(
    _ value: Document.Value,
    _ palette: [String: String],
    _ theme: inout Theme
  ) throws(ThemeError) {
    guard let role = Role(key: value.key) else { throw error(value, .unknownRole(value.key)) }
    guard let words = value.text, let paint = Self.paint(words, palette) else {
      throw error(value, .unreadablePaint(value.key))
    }
    theme[role] = paint
  }

  private func parsed() throws(ThemeError) -> Document {
    if text.utf8.count > Self.limit { throw ThemeError(file: name, line: 1, problem: .tooLong) }
    do {
      return try Document(text)
    } catch {
      throw ThemeError(file: name, line: error.line, problem: .syntax(error.reason))
    }
  }

  private func error(_ value: Document.Value, _ problem: ThemeError.Problem) -> ThemeError {
    ThemeError(file: name, line: value.line, problem: problem)
  }

  /// The words of the colours by their names.
  private static func palette(_ values: [Document.Value]) -> [String: String] {
    values.reduce(into: [:]) { palette, value in palette[value.key] = value.text }
  }
}

extension ThemeFile {
  /// The paint of words such as `amber on 236 bold`: a colour, `on` a background, emphasis.
  private static func paint(_ words: String, _ palette: [String: String]) -> Paint? {
    var paint = Paint()
    var isBackground = false
    for word in words.split(separator: " ") {
      if word == "on" {
        isBackground = true
      } else if let emphasis = emphases[String(word)] {
        paint.emphasis.insert(emphasis)
      } else if let color = color(palette[String(word)] ?? String(word)) {
        if isBackground { paint.background = color } else { paint.foreground = color }
      } else {
        return nil
      }
    }
    return paint
  }

  private static let emphases: [String: Paint.Emphasis] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  private static func color(_ word: String) -> Color? {
    if let index = UInt8(word) { return .indexed(index) }
    guard word.first == "#", word.utf8.count == 7, let value = UInt32(word.dropFirst(), radix: 16)
    else { return nil }
    return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
  }
}
