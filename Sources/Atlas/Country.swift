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
  package var capitals: [Substring] { lists[3].items }
  /// Buildings, streets and chambers that stand for its government: "Kremlin".
  package var metonyms: [Substring] { lists[4].items }

  /// The country of a row of `countries.tsv`: eight fields, the last five of them lists.
  init?(row: [Substring]) {
    guard row.count == 8, let code = Code(row[0]) else { return nil }
    self.code = code
    name = String(row[1])
    label = String(row[2])
    lists = Array(row[3...])
  }

  /// An ISO 3166-1 alpha-2 code, or XK: two ASCII capitals in 16 bits.
  package struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: UInt16

    /// The code these two letters spell, or nil if they are not two ASCII letters.
    package init?(_ text: some StringProtocol) {
      let letters = Array(text.utf8)
      guard letters.count == 2, letters.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a })
      else { return nil }
      rawValue = UInt16(letters[0] & 0xdf) << 8 | UInt16(letters[1] & 0xdf)
    }

    package var description: String {
      String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xff)], as: UTF8.self)
    }

    package static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
  }
}
