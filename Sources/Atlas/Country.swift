internal import Assets

/// A country or territory with an ISO 3166-1 code of its own, or Kosovo.
package struct Country: Sendable {
  package let code: Code
  /// The usual English name, without article: "Netherlands".
  package let name: String
  /// A name of at most twelve characters: "N.Korea".
  package let label: String
  private let lists: [Substring]

  /// Further names, short, long, former and local: "Holland".
  package var alternatives: [Substring] { lists[0].items }
  /// Adjectives, the usual one first: "Dutch".
  package var adjectives: [Substring] { lists[1].items }
  /// What its people are called, plurals first, where that is not the adjective alone.
  package var demonyms: [Substring] { lists[2].items }
  /// Capitals and seats of government, the capital first; empty for a few territories.
  package let capitals: [Substring]
  /// Buildings, streets and chambers that stand for its government: "Kremlin".
  package var metonyms: [Substring] { lists[4].items }

  /// The country of a row of `countries.tsv`: eight fields, the last five of them lists.
  init?(row: [Substring]) {
    guard row.count == 8, let code = Code(row[0]) else { return nil }
    self.code = code
    name = String(row[1])
    label = String(row[2])
    capitals = row[6].items
    lists = Array(row[3...])
  }

  /// An ISO 3166-1 alpha-2 code, or XK: two ASCII capitals in 16 bits.
  package struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: UInt16

    /// The code these two letters spell, or nil if they are not two ASCII letters.
    package init?(_ text: Substring) {
      var value: UInt16 = 0
      for byte in text.utf8 {
        let letter = byte & 0xdf
        guard value < 0x100, letter >= 0x41, letter <= 0x5a else { return nil }
        value = value << 8 | UInt16(letter)
      }
      guard value >= 0x100 else { return nil }
      rawValue = value
    }

    /// The code this text spells, or nil if it is not two ASCII letters.
    package init?(_ text: String) { self.init(text[...]) }

    package var description: String {
      String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xff)], as: UTF8.self)
    }

    package static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
  }
}
