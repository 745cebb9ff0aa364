internal import Text

/// A short paragraph at the head of an article, read as a title, byline, date or field.
struct Line {
  let text: Substring
  let words: [Substring]

  /// The line, or nil where the paragraph is longer than any of these.
  init?(_ span: Span, in utf8: [UInt8]) {
    guard span.count > 0, span.count <= 200 else { return nil }
    text = Substring(String(decoding: utf8[span.lower..<span.upper], as: UTF8.self))
    words = text.utf8.split(separator: 0x20).map { Substring($0) }
  }

  /// The name and value of a header field: "Title: Storm on the coast".
  var field: (name: String, value: Substring)? {
    guard let colon = text.utf8.firstIndex(of: 0x3a), text.utf8.count > 2 else { return nil }
    let name = text[..<colon].lowercased()
    let value = text[text.index(after: colon)...].drop { $0 == " " }
    return Field(rawValue: name) != nil && !value.isEmpty ? (name, value) : nil
  }

  /// The names of header fields.
  private enum Field: String {
    case title, headline, by, author, authors, byline, date, published, updated, source
  }

  /// The names after "By", where the line is a byline.
  var byline: Substring? {
    guard words.count >= 2, words.count <= 12, words[0] == "By" || words[0] == "BY",
      !text.hasSuffix(",")
    else { return nil }
    if words[1] == "our", words.count <= 5, !endsWithStop { return authors(in: text.dropFirst(3)) }
    guard words[1].beginsWithCapital else { return nil }
    let names = words.dropFirst().filter(\.beginsWithLetter)
    let capitals = names.filter(\.beginsWithCapital)
    return capitals.count * 3 >= names.count * 2 ? authors(in: text.dropFirst(3)) : nil
  }

  private func authors(in rest: Substring) -> Substring {
    let names = rest.drop { $0 == " " }
    return names.hasSuffix(".") ? names.dropLast() : names
  }

  /// The date, where the line holds little else.
  var date: CalendarDate? {
    guard words.count <= 12, !endsWithStop || words.count <= 4 else { return nil }
    return WrittenDate.first(in: text)
  }

  /// Whether there is hardly room for more than a date.
  var isOnlyDate: Bool { words.count <= 5 }

  /// Whether the last sign, closing marks left out, is one that ends a sentence or goes on with it.
  var endsWithStop: Bool {
    let last = text.unicodeScalars.reversed().first { !Self.closing.contains($0) }
    return last.map { Self.stops.contains($0) } ?? false
  }

  /// Whether it can be a title: short, with letters, and no sentence, field or item of a list.
  var isTitle: Bool {
    guard text.utf8.count <= 160, words.count >= 2, let first = text.unicodeScalars.first,
      !Self.bullets.contains(first), text.contains(where: \.isLetter)
    else { return false }
    let isSpeech = words[0].hasSuffix(":") && words[0].allSatisfy { $0.isUppercase || $0 == ":" }
    return !isSpeech && (!endsWithStop || text.hasSuffix("?") || isTitleCase)
  }

  /// Whether nearly all longer words are capitalized.
  private var isTitleCase: Bool {
    var long = 0
    var capitals = 0
    for word in words where word.utf8.count > 4 && word.beginsWithLetter {
      guard word.utf8.allSatisfy({ $0 < 0x80 }) || word.count > 4 else { continue }
      long += 1
      if word.beginsWithCapital { capitals += 1 }
    }
    return long >= 3 && !text.hasSuffix(":") && capitals * 10 >= long * 9
  }

  private static let closing: Set<Unicode.Scalar> = ["\"", "”", "’", "'", ")", "]"]
  private static let stops: Set<Unicode.Scalar> = [".", "?", "!", ",", ";", ":", "…"]
  private static let bullets: Set<Unicode.Scalar> = ["-", "*", "•", "–", "—", "―", ">", "“", "\""]
}

extension Substring {
  /// Whether its first character is a letter.
  fileprivate var beginsWithLetter: Bool { asciiBeginning?.isLetter ?? (first?.isLetter == true) }

  /// Whether its first character is a capital.
  fileprivate var beginsWithCapital: Bool {
    asciiBeginning.map { $0 == .uppercase } ?? (first?.isUppercase == true)
  }

  /// The class of its first character, if no more than ASCII is needed to tell what that is.
  private var asciiBeginning: CharacterClass? {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next(), first < 0x80, bytes.next() ?? 0 < 0x80 else { return nil }
    return CharacterClass(byte: first)
  }
}
