private import TOMLKit

/// A theme as it is written: TOML with `inherits`, `[palette]`, `[roles]`, `[dark]` and `[light]`.
package struct ThemeFile: Sendable {
  /// What messages call the file.
  package let name: String
  private let text: String

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
    let table = try parsed()
    var theme = Theme(name: name)
    if let parent = table["inherits"]?.string {
      guard depth < 8, let file = inherited(parent) else {
        throw error("inherits", .unknownParent(parent))
      }
      theme = try file.theme(isLight: isLight, depth: depth + 1, inherited: inherited)
      theme.name = name
    }
    let palette = table["palette"]?.table
    for section in ["roles", isLight ? "light" : "dark"] {
      guard let roles = table[section]?.table else { continue }
      try paint(roles, palette, &theme)
    }
    return theme
  }

  private func paint(
    _ roles: TOMLTable,
    _ palette: TOMLTable?,
    _ theme: inout Theme
  ) throws(ThemeError) {
    for key in roles.keys {
      guard let role = Role(key: key) else { throw error(key, .unknownRole(key)) }
      guard let words = roles[key]?.words, let paint = Self.paint(words, palette) else {
        throw error(key, .unreadablePaint(key))
      }
      theme[role] = paint
    }
  }

  private func parsed() throws(ThemeError) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let problem as TOMLParseError {
      let line = problem.source.begin.line
      throw ThemeError(file: name, line: line, problem: .syntax(problem.description))
    } catch {
      throw ThemeError(file: name, line: 1, problem: .syntax("it is no TOML"))
    }
  }

  private func error(_ key: String, _ problem: ThemeError.Problem) -> ThemeError {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { line in
      line.drop { $0 == " " || $0 == "\"" }.hasPrefix(key)
    }
    return ThemeError(file: name, line: (line ?? 0) + 1, problem: problem)
  }
}

extension ThemeFile {
  /// The paint of words such as `amber on 236 bold`: a colour, `on` a background, emphasis.
  private static func paint(_ words: String, _ palette: TOMLTable?) -> Paint? {
    var paint = Paint()
    var isBackground = false
    for word in words.split(separator: " ") {
      if word == "on" {
        isBackground = true
      } else if let emphasis = emphases[String(word)] {
        paint.emphasis.insert(emphasis)
      } else if let color = color(String(palette?[String(word)]?.words ?? String(word))) {
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

extension TOMLValueConvertible {
  /// The value as words, whether it is written as a string or as a number.
  fileprivate var words: String? { string ?? int.map { String($0) } }
}
