/// Markup that stands in XML as elements, as the page that it is.
struct EmbeddedMarkup {
  /// The page so far.
  private(set) var page = ""
  private var depth = 0

  /// Adds a start tag.
  mutating func open(_ name: String, _ attributes: [(name: String, value: String)]) {
    depth += 1
    page += "<\(Self.plain(name))"
    for attribute in attributes where !attribute.name.hasPrefix("xmlns") {
      page += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    page += ">"
  }

  /// Adds an end tag where an element is open; false where none is.
  mutating func close(_ name: String) -> Bool {
    guard depth > 0 else { return false }
    depth -= 1
    let name = Self.plain(name)
    if !Self.empty.contains(name) { page += "</\(name)>" }
    return true
  }

  /// Adds a text.
  mutating func add(_ text: String) { page += Self.escaped(text) }

  /// The elements that have no end tag in a page and stand in articles.
  private static let empty: Set<Substring> = ["br", "hr", "img", "wbr"]

  private static func plain(_ name: String) -> Substring { name.split(separator: ":").last ?? "" }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
