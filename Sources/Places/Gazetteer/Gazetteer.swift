package import Articles
private import Assets
public import Atlas
package import Text

/// The names of countries, groups, provinces and towns: an open-addressing hash table over runs of
/// words, read in place, without decoding.
package struct Gazetteer: Sendable {
  /// The gazetteer of the program, read when first asked for.
  package static let english = Gazetteer(Asset.file("gazetteer.bin"))

  /// One bit for each name and each beginning of one; most words are told by it alone.
  private let filter: AssetBytes
  /// The slots of the table, and how many there are.
  private let table: AssetBytes
  private let slots: Int
  private let codes: [Country.Code]

  /// Reads the table `make_gazetteer.py` writes; a malformed one is a programmer error.
  private init(_ bytes: AssetBytes) {
    guard let source = bytes.firstIndex(of: 0x0a),
      let line = bytes[(source + 1)...].firstIndex(of: 0x0a)
    else { preconditionFailure("gazetteer.bin has no header") }
    codes = stride(from: source + 1, to: line, by: 2).compactMap {
      Country.Code(bytes.part($0, $0 + 2))
    }
    let start = line + 1 + (1 << (Self.filterPower - 3))
    filter = bytes.part(line + 1, start)
    table = bytes.part(start, bytes.count)
    slots = table.count / 8
  }

  /// A name found in a text.
  package struct Match: Sendable {
    /// Its tokens.
    package let tokens: Range<Int>
    /// The whole of them, or less where a hyphen joins the name to another word: "Swiss" in "Swiss-led".
    package let span: Span
    /// What the gazetteer holds of the name.
    package let entry: GazetteerEntry
    /// The hash of its words: the same for the same name, however it is capitalized.
    package let key: UInt64
  }

  /// The longest name that begins at a token and ends within the range, or nil.
  package func longestName(at index: Int, in range: Range<Int>, of article: Article) -> Match? {
    let token = article.tokens[index]
    guard let bits = self[token.word.hash] else {
      return token.isPlain ? nil : part(of: index, in: article)
    }
    return longestName(at: index, in: range, of: article, first: bits)
  }

  /// The same where it is known what the first word means.
  private func longestName(
    at index: Int,
    in range: Range<Int>,
    of article: Article,
    first: UInt32
  ) -> Match? {
    let tokens = article.tokens
    var hash = tokens[index].word.hash
    var known: UInt32? = first
    var longest: (bits: UInt32, end: Int, upper: Int, key: UInt64)?
    var next = index + 1
    while let bits = known {
      if bits & Self.kindMask != 0 { longest = (bits, next, Int(tokens[next - 1].upper), hash) }
      guard bits & Self.continues != 0, next < range.upperBound else { break }
      if let end = hyphen(in: tokens[next], of: article.utf8) {
        let key = Self.fold(hash, Word(article.utf8, Span(tokens[next].span.lower, end)))
        if let found = self[key], found & Self.kindMask != 0 {
          longest = (found, next + 1, end, key)
        }
      }
      hash = Self.fold(hash, tokens[next].word)
      known = self[hash]
      next += 1
    }
    guard let longest else { return part(of: index, in: article) }
    return Match(
      tokens: index..<longest.end,
      span: Span(tokens[index].span.lower, longest.upper),
      entry: entry(longest.bits),
      key: longest.key
    )
  }

  /// The name before or after the hyphen of a compound: "Swiss-led", "anti-American".
  private func part(of index: Int, in article: Article) -> Match? {
    let span = article.tokens[index].span
    guard let hyphen = hyphen(in: article.tokens[index], of: article.utf8), hyphen + 1 < span.upper
    else { return nil }
    for part in [Span(span.lower, hyphen), Span(hyphen + 1, span.upper)] {
      guard part.count > 1, CapitalLetter.begins(article.utf8, at: part.lower) else { continue }
      let key = Word(article.utf8, part).hash
      if let bits = self[key], bits & Self.kindMask != 0 {
        return Match(tokens: index..<index + 1, span: part, entry: entry(bits), key: key)
      }
    }
    return nil
  }

  private func hyphen(in token: Token, of utf8: [UInt8]) -> Int? {
    if token.isPlain { return nil }
    for index in token.span.lower..<token.span.upper where utf8[index] == 0x2d { return index }
    return nil
  }

  private func entry(_ bits: UInt32) -> GazetteerEntry { GazetteerEntry(bits: bits, codes: codes) }

  private static let kindMask: UInt32 = 0xf << 24
  private static let continues: UInt32 = 1 << 28

  private static func fold(_ hash: UInt64, _ word: Word) -> UInt64 {
    ((hash << 7 | hash >> 57) ^ word.hash) &* 0x100_0000_01b3
  }

  /// How many bits of a spread hash give the place in the filter.
  private static let filterPower = 19

  /// What the name of this hash means, or nil.
  private subscript(hash: UInt64) -> UInt32? {
    let fraction = hash &* Word.spread
    let bit = Int(fraction >> UInt64(64 - Self.filterPower))
    if filter[bit >> 3] >> UInt8(bit & 7) & 1 == 0 { return nil }
    let check = UInt32(truncatingIfNeeded: hash)
    var slot = Int(fraction.multipliedFullWidth(by: UInt64(slots)).high)
    while true {
      let entry = table.number(at: slot &* 8)
      let bits = UInt32(truncatingIfNeeded: entry >> 32)
      if bits == 0 { return nil }
      if UInt32(truncatingIfNeeded: entry) == check { return bits }
      slot = slot &+ 1 == slots ? 0 : slot &+ 1
    }
  }
}

/// Tells capitals from small letters in UTF-8.
private enum CapitalLetter {
  /// Whether an ASCII capital, or a letter beyond ASCII, stands at the offset.
  static func begins(_ utf8: [UInt8], at offset: Int) -> Bool {
    (0x41...0x5a).contains(utf8[offset]) || utf8[offset] >= 0x80
  }
}

/// What a name can stand for.
public struct GazetteerEntry: Sendable, Hashable {
  /// What kind of name it is, numbered as in `make_gazetteer.py`.
  public enum Kind: UInt8, Sendable {
    case name = 1
    case adjective, demonym, capital, metonym
    /// A part of a country: a province, a state, an island.
    case region
    case town
    /// An organization or a region of several countries.
    case group, groupAdjective
    /// An expression that contains a country's name and names something else.
    case homonym
    /// A country, or a state of another country of the same name.
    case homograph
    /// A town far larger than all others of its name.
    case city
  }

  public let kind: Kind
  /// The countries it can stand for, the likeliest first; empty for groups and homonyms.
  public let countries: CountryChoice
  /// The place of the group in `CountryGroupTable.all`, where it names one.
  public let group: Int?
  /// Whether it is that little known that a text must show it is a place.
  public let isDoubtful: Bool
  /// Whether it is also an ordinary word.
  public let isOrdinary: Bool
  /// Whether people bear it as well.
  public let isPersonal: Bool

  fileprivate init(bits: UInt32, codes: [Country.Code]) {
    let kind = Kind(rawValue: UInt8(bits >> 24 & 0xf)) ?? .homonym
    self.kind = kind
    isDoubtful = bits & 1 << 29 != 0
    isOrdinary = bits & 1 << 30 != 0
    isPersonal = bits & 1 << 31 != 0
    switch kind {
    case .homonym:
      countries = CountryChoice()
      group = nil
    case .group, .groupAdjective:
      countries = CountryChoice()
      group = Int(bits & 0xff)
    default:
      countries = CountryChoice(numbers: bits, codes)
      group = nil
    }
  }
}
