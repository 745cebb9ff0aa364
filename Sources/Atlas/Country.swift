package import Assets

/// A country or territory with an ISO 3166-1 code of its own, or Kosovo.
public struct Country: Sendable {
  /// Its ISO 3166-1 code of two letters.
  package let code: Code
  /// The usual English name, without article: "Netherlands".
  package let name: String
  /// A name of at most twelve characters: "N.Korea".
  package let label: String
  private let row: FactRow

  /// Further names, short, long, former and local: "Holland".
  package var alternatives: [Substring] { row[3].items }
  /// Adjectives, the usual one first: "Dutch".
  package var adjectives: [Substring] { row[4].items }
  /// What its people are called, plurals first, where that is not the adjective alone.
  package var demonyms: [Substring] { row[5].items }
  /// Capitals and seats of government, the capital first; empty for a few territories.
  package var capitals: [Substring] { row[6].items }
  /// Buildings, streets and chambers that stand for its government: "Kremlin".
  package var metonyms: [Substring] { row[7].items }

  /// Whether a capital or seat of government is called what these bytes spell.
  package func hasCapital(_ name: ArraySlice<UInt8>) -> Bool {
    row[6].pieces(partedBy: 0x7c).contains {
      $0.count == name.count && $0.elementsEqual(name)
    }
  }

  /// The country of a row of `countries.tsv`: eight fields, the last five of them lists.
  init?(row: FactRow) {
    guard let code = Code(row[0]) else { return nil }
    self.code = code
    name = row[1].text
    label = row[2].text
    self.row = row
  }

  /// An ISO 3166-1 alpha-2 code, or XK: two ASCII capitals in 16 bits.
  public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let rawValue: UInt16

    /// The code these two letters spell, or nil if they are not two ASCII letters.
    package init?(_ text: Substring) { self.init(utf8: text.utf8) }

    /// The code that a field of an embedded table spells.
    package init?(_ field: AssetBytes) { self.init(utf8: field) }

    private init?(utf8: some Sequence<UInt8>) {
      var value: UInt16 = 0
      for byte in utf8 {
        let letter = byte & 0xdf
        guard value < 0x100, letter >= 0x41, letter <= 0x5a else { return nil }
        value = value << 8 | UInt16(letter)
      }
      guard value >= 0x100 else { return nil }
      rawValue = value
    }

    /// The code this text spells, or nil if it is not two ASCII letters.
    package init?(_ text: String) { self.init(text[...]) }

    public var description: String {
      String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xff)], as: UTF8.self)
    }

    public static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
  }
}
