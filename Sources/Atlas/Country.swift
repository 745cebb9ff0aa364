/// A country or territory with an ISO 3166-1 code of its own, or Kosovo.
package struct Country: Sendable {
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
