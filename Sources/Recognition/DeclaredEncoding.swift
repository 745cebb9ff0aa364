private import Text

/// The encoding that a page or XML document declares at its beginning.
enum DeclaredEncoding {
  /// The name iconv has for it; nil where none is declared in the first 1024 bytes.
  static func name(in bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    guard start.contains("<") else { return nil }
    let label = xml(start) ?? meta(start)
    guard let name = label.flatMap({ EncodingLabels.name(of: $0) }) else { return nil }
    // A page that is read by its bytes cannot be in an encoding of two bytes a character.
    return name.hasPrefix("UTF-16") ? "UTF-8" : name
  }

  private static func xml(_ start: String) -> String? {
    guard start.hasPrefix("<?xml"), let end = start.firstPlace(of: "?>") else { return nil }
    return value(of: "encoding", in: start[..<end.lowerBound])
  }

  private static func meta(_ start: String) -> String? {
    var rest = start[...]
    while let tag = rest.firstPlace(of: "<meta") {
      rest = rest[tag.upperBound...]
      let inside = rest.prefix { $0 != ">" }
      if let label = value(of: "charset", in: inside) { return label }
    }
    return nil
  }

  /// What stands behind a name and "=", with or without quotes.
  private static func value(of name: String, in text: Substring) -> String? {
    guard let place = text.firstPlace(of: name) else { return nil }
    let rest = text[place.upperBound...].drop(while: \.isWhitespace)
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return String(value.prefix { !$0.isWhitespace && !"\"'>;/?".contains($0) })
  }
}
