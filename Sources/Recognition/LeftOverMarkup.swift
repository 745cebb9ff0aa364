private import PageFacts

/// Markup that a bad export left in a plain text: references to characters, and tags.
package enum LeftOverMarkup {
  /// Whether any stands in a text in UTF-8.
  package static func stands(in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == 0x26 && isReference(bytes, index)
        || bytes[index] == 0x3c && isTag(bytes, index)
    }
  }

  /// The page that a text with such markup stands for: its lines stay, and so does what is no tag.
  package static func page(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var page: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x3c where !isTag(bytes, index): page += "&lt;".utf8
      case 0x26 where !isReference(bytes, index): page += "&amp;".utf8
      case 0x0a: page += "<br>".utf8
      default: page.append(byte)
      }
    }
    return page
  }

  private static let tags = Set(FormatSigns.tags)
  private static let longest = 10
  private static let longestTag = 1000

  private static func isReference(_ bytes: [UInt8], _ index: Int) -> Bool {
    let name = bytes[(index + 1)...].prefix(longest).prefix { $0 == 0x23 || isLetterOrDigit($0) }
    return name.count > 1 && name.endIndex < bytes.count && bytes[name.endIndex] == 0x3b
  }

  private static func isTag(_ bytes: [UInt8], _ index: Int) -> Bool {
    let start = index + 1 < bytes.count && bytes[index + 1] == 0x2f ? index + 2 : index + 1
    let name = bytes[min(start, bytes.count)...].prefix(longest).prefix(while: isLetterOrDigit)
    guard !name.isEmpty, tags.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
      return false
    }
    return endsAsTag(bytes[name.endIndex...].prefix(longestTag))
  }

  /// Whether what follows a name ends a tag: at once, behind a slash, or behind attributes.
  private static func endsAsTag(_ rest: ArraySlice<UInt8>) -> Bool {
    let inside = rest.prefix { $0 != 0x3e && $0 != 0x3c && $0 != 0x0a }
    guard inside.endIndex < rest.endIndex, rest[inside.endIndex] == 0x3e else { return false }
    guard let first = inside.first(where: { $0 != 0x20 }) else { return true }
    return first == 0x2f || inside.first == 0x20 && inside.contains(0x3d)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x61...0x7a ~= byte | 0x20 || 0x30...0x39 ~= byte
  }
}
