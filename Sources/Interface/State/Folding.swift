/// Which characters a search takes for the same.
struct Folding: Equatable, Sendable {
  /// Whether capitals are small letters.
  let ignoresCase: Bool
  /// Whether letters with accents are those without, and marks on letters nothing.
  let ignoresAccents: Bool

  /// The folding for a pattern: one without capitals finds either case, one without accents finds
  /// letters with them.
  init(for pattern: String) {
    ignoresCase = !pattern.contains { $0.isUppercase }
    ignoresAccents = pattern.unicodeScalars.allSatisfy(\.isASCII)
  }

  /// What a scalar is taken for; nil for one that is taken for nothing.
  func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return ignoresCase ? scalar.properties.lowercased : scalar.withoutBreak }
    if let plain = Self.plain[scalar] { return plain }
    if ignoresAccents {
      if scalar.properties.generalCategory == .nonspacingMark { return nil }
      if let base = Self.letters[scalar] { return ignoresCase ? base.properties.lowercased : base }
    }
    return ignoresCase ? scalar.properties.lowercased : scalar
  }

  /// Marks that keyboards have no keys for, and the ones that are typed for them.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": "\"", "”": "\"", "„": "\"", "‟": "\"",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "\u{A0}": " ", "\u{202F}": " ",
  ]

  /// The Latin letters with accents, strokes and the like, and the letters they are made of, as their
  /// names tell: LATIN SMALL LETTER O WITH ACUTE.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), let name = scalar.properties.name else {
        continue
      }
      let words = name.split(separator: " ")
      guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
        words[3].count == 1, let letter = words[3].unicodeScalars.first
      else { continue }
      letters[scalar] = words[1] == "SMALL" ? letter.properties.lowercased : letter
    }
    return letters
  }()
}

extension Unicode.Scalar {
  /// A space for a line feed or a tab, which only break a line.
  fileprivate var withoutBreak: Unicode.Scalar { self == "\n" || self == "\t" ? " " : self }
}

extension Unicode.Scalar.Properties {
  /// The small letter, where it is one scalar; a space for what breaks a line.
  fileprivate var lowercased: Unicode.Scalar {
    let mapping = lowercaseMapping.unicodeScalars
    let first = mapping.first ?? " "
    return first.withoutBreak
  }
}
