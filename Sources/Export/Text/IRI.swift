/// Text within identifiers of the web.
enum IRI {
  /// The text as a part of an identifier: all but letters, digits and `-._~` of ASCII is escaped.
  static func escaped(_ text: String) -> String {
    text.utf8.map { isUnreserved($0) ? String(Unicode.Scalar($0)) : escape($0) }.joined()
  }

  /// An address as an identifier: what may not stand in one is escaped.
  static func escaped(address: String) -> String {
    address.utf8.map { byte in
      let isKept = byte > 0x20 && byte < 0x7f && !"<>\"{}|\\^`".utf8.contains(byte)
      return isKept ? String(Unicode.Scalar(byte)) : escape(byte)
    }.joined()
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: true
    default: false
    }
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
