import ImportRecord
import Text

/// The names of those who wrote an article, from what pages write in their place.
enum BylineNames {
  /// The names of people in a byline, without what leads in, what they are and for whom they write.
  static func names(in text: String) -> [String] {
    let words = BylineWords.table
    let pieces = pieces(of: text)
    if let name = lastNameFirst(pieces) { return [name] }
    var names: [String] = []
    for piece in pieces {
      if !names.isEmpty, piece.split(separator: " ").contains(where: words.isRole) { continue }
      guard let name = name(piece, words) else {
        if !names.isEmpty { break }
        continue
      }
      if let first = names.first, isAddition(name, to: first, words) { continue }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The desk or staff that stands in a byline where a name would; none where that is no name.
  static func desk(in text: String) -> [String] {
    guard let first = pieces(of: text).first else { return [] }
    let words = plain(first, .table)
    guard 2...6 ~= words.count, words[0].first?.isUppercase == true,
      words.contains(where: { !BylineWords.table.isRole($0) }),
      !words.contains(where: { $0.contains(where: \.isNumber) })
    else { return [] }
    return [words.joined(separator: " ")]
  }

  /// More letters than any byline has.
  private static let longest = 2000

  private static func pieces(of text: String) -> [Substring] {
    let words = BylineWords.table
    let isLong = text.utf8.count > longest
    let line = words.withoutLead((isLong ? String(text.prefix(longest)) : text).onOneLine)
    return isAddress(line) ? [] : words.pieces(of: line)
  }

  private static func isAddress(_ line: Substring) -> Bool {
    line.firstPlace(of: "://") != nil || line.hasPrefix("@") || line.hasPrefix("/")
      || line.hasPrefix("www.")
  }

  /// The name in "Lee, Ann".
  private static func lastNameFirst(_ pieces: [Substring]) -> String? {
    guard pieces.count == 2, pieces[0].endIndex < pieces[1].startIndex,
      pieces[0].base[pieces[0].endIndex] == ",",
      pieces.allSatisfy({ isWordOfName($0) })
    else { return nil }
    return "\(pieces[1]) \(pieces[0])"
  }

  private static func isWordOfName(_ piece: Substring) -> Bool {
    piece.count > 1 && piece.first?.isUppercase == true && piece.contains(where: \.isLowercase)
      && piece.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
  }

  /// A name as it is to be told; nil where the piece is none: it has digits, tells a role, or has too many
  /// words.
  private static func name(_ piece: Substring, _ table: BylineWords) -> String? {
    let words = table.withoutHouse(table.withoutTail(plain(piece, table)))
    guard let first = words.first, words.count <= 6, first.count > 1 || words.count > 1,
      !table.endsName(first),
      !words.contains(where: { $0.contains { "@:".contains($0) || $0.isNumber } }),
      !words.contains(where: { table.isRole($0) }), !table.isLead(words)
    else { return nil }
    return words.joined(separator: " ")
  }

  /// The words of a piece up to a bracket, a dash or the end of a sentence.
  private static func plain(_ piece: Substring, _ table: BylineWords) -> [Substring] {
    var text = table.withoutLead(String(piece))
    if let bracket = text.firstIndex(where: { "([<–—".contains($0) }) { text = text[..<bracket] }
    if let place = text.firstPlace(of: " - ") { text = text[..<place.lowerBound] }
    var words: [Substring] = []
    for word in text.split(separator: " ")
    where word.contains(where: { $0.isLetter || $0.isNumber }) {
      if word.last == ".", word.count > 3, !words.isEmpty { return words + [word.dropLast()] }
      words.append(word)
    }
    return words
  }

  /// Whether what stands behind a name tells a degree, or for whom the person writes.
  private static func isAddition(_ piece: String, to first: String, _ table: BylineWords) -> Bool {
    let words = piece.split(separator: " ")
    if words.count == 1, first.contains(" ") { return true }
    return table.isHouse(words)
      || words.contains { word in
        word.dropFirst().dropLast().contains(".") && word.count > 4
      }
  }
}
