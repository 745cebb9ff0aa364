private import Text

/// The formats a document can be in.
package enum Format: String, CaseIterable, Sendable {
  case html, markdown, feed, epub, mail, pdf, text

  /// What a document is by its first bytes, else by its name; nil where it is binary and none of these.
  package init?(recognizing bytes: [UInt8], name: String?) {
    if let known = Self.byMark(bytes) {
      self = known
      return
    }
    let text = TextEncoding.utf8(Array(bytes.prefix(4096)), sentAs: nil)
    if text.contains(0) { return nil }
    let start = String(decoding: text, as: UTF8.self).drop(while: \.isWhitespace)
    self =
      Self.byMarkup(start) ?? Self.byHeaders(start) ?? Self.byName(name) ?? Self.byMatter(start)
  }

  private static func byMark(_ bytes: [UInt8]) -> Format? {
    if bytes.prefix(1024).starts(with: Array("%PDF-".utf8)) { return .pdf }
    let isArchive = bytes.starts(with: [0x50, 0x4b, 0x03, 0x04])
    return isArchive ? .epub : nil
  }

  private static func byMarkup(_ start: Substring) -> Format? {
    var rest = start
    while rest.hasPrefix("<?") || rest.hasPrefix("<!--") {
      guard let end = rest.firstPlace(of: rest.hasPrefix("<?") ? "?>" : "-->") else { return .html }
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    guard rest.first == "<" else { return nil }
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "!:-".contains($0) }
    guard let next = rest[name.endIndex...].first, next == ">" || next == "/" || next.isWhitespace
    else { return nil }
    return byTag(name.lowercased(), rest)
  }

  /// What a document is that begins with a tag of this name.
  private static func byTag(_ name: String, _ start: Substring) -> Format? {
    if name == "!doctype",
      !start.dropFirst(9).drop(while: \.isWhitespace).lowercased().hasPrefix("html")
    {
      return start.firstPlace(of: "<rss") != nil || start.firstPlace(of: "<feed") != nil
        ? .feed : .html
    }
    if name == "rss" || name == "feed" || name == "rdf:rdf" { return .feed }
    let isKnown = name.hasPrefix("!") || FormatSigns.beginnings.contains(name)
    return isKnown || start.firstPlace(of: "</") != nil ? .html : nil
  }

  private static func byHeaders(_ start: Substring) -> Format? {
    var known = 0
    for (index, line) in firstLines(of: start).enumerated() {
      if index == 0, line.hasPrefix("From ") { known += 1 }
      if line.utf8.allSatisfy({ $0 <= 0x20 }) { break }
      guard let colon = line.utf8.firstIndex(of: 0x3a) else { continue }
      if FormatSigns.headers.contains(line[..<colon].lowercased()) { known += 1 }
    }
    return known > 1 ? .mail : nil
  }

  /// The lines that can tell what a document is, without their ends.
  private static func firstLines(of start: Substring) -> [Substring] {
    let lines = start.utf8.split(separator: 0x0a, maxSplits: 40, omittingEmptySubsequences: false)
    return lines.prefix(40).map { Substring($0.last == 0x0d ? $0.dropLast() : $0) }
  }

  private static func byName(_ name: String?) -> Format? {
    guard let name, let dot = name.lastIndex(of: ".") else { return nil }
    return FormatSigns.endings[name[name.index(after: dot)...].lowercased()]
  }

  private static func byMatter(_ start: Substring) -> Format {
    let lines = firstLines(of: start)
    let isFenced = lines.first == "---" && lines.dropFirst().contains("---")
    return isFenced && lines.dropFirst().first?.contains(":") == true ? .markdown : .text
  }

  /// Whether a document is plain text in UTF-8 without any markup, which needs no importing.
  package static func isPlain(_ bytes: [UInt8], name: String?) -> Bool {
    guard !bytes.starts(with: [0x1f, 0x8b]), !bytes.contains(0) else { return false }
    return Format(recognizing: bytes, name: name) == .text
      && Transcoding.isUTF8(bytes[...]) && !LeftOverMarkup.stands(in: bytes)
  }
}
