import PageFacts

/// The names of those who wrote an article, from what pages write in their place.
enum BylineNames {
  /// The names in a byline, without what leads in and what they are.
  static func names(in text: String) -> [String] {
    let line = withoutLead(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    if isAddress(line) { return [] }
    var names: [String] = []
    for piece in pieces(of: line) {
      guard let name = name(piece) else {
        if !names.isEmpty { break }
        continue
      }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static let leads = words("lead")
  private static let joints = words("joint")
  private static let roles = Set(words("role"))

  private static func words(_ kind: String) -> [String] {
    PageFacts.rows(of: "byline-words.tsv").compactMap {
      $0.count == 2 && $0[1] == kind ? String($0[0]) : nil
    }
  }

  private static func withoutLead(_ line: String) -> Substring {
    let small = line.lowercased()
    guard let lead = leads.first(where: { small.hasPrefix($0) }) else { return line[...] }
    return line.dropFirst(lead.count)
  }

  private static func isAddress(_ line: Substring) -> Bool {
    line.contains("://") || line.hasPrefix("@") || line.hasPrefix("/") || line.hasPrefix("www.")
  }

  private static func pieces(of line: Substring) -> [Substring] {
    joints.reduce([line]) { pieces, joint in pieces.flatMap { split($0, at: joint) } }
  }

  private static func split(_ text: Substring, at joint: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text
    while let place = rest.firstRange(of: joint) {
      pieces.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return pieces + [rest]
  }

  /// A name as it is to be told; nil where the piece is none: it has digits, or too many words.
  private static func name(_ piece: Substring) -> String? {
    var text = String(withoutLead(String(piece)))
    if let bracket = text.firstIndex(where: { "([<–—".contains($0) }) {
      text = String(text[..<bracket])
    }
    if let place = text.firstRange(of: " - ") { text = String(text[..<place.lowerBound]) }
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 6, !text.contains(where: \.isNumber),
      !text.contains("@"), !words.contains(where: { roles.contains($0.lowercased()) }),
      first.count > 1 || words.count > 1
    else { return nil }
    return words.joined(separator: " ")
  }
}
