/// What bytes were before they were written in the letters that mail can carry.
enum TransferDecoding {
  /// The bytes behind a text that was encoded in this way; other ways leave them as they are.
  static func bytes(_ text: ArraySlice<UInt8>, _ way: String) -> [UInt8] {
    switch way.lowercased().filter({ !$0.isWhitespace }) {
    case "base64": base64(text)
    case "quoted-printable": quotedPrintable(text)
    default: Array(text)
    }
  }

  /// The bytes that base64 writes; what is none of its letters is passed over.
  static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for letter in text {
      guard let value = value(of: letter) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// The bytes that quoted-printable writes; `_` is a blank in headers.
  static func quotedPrintable(_ text: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == 0x5f, isHeader {
        bytes.append(0x20)
      } else if byte != 0x3d {
        bytes.append(byte)
      } else if rest.starts(with: [0x0d, 0x0a]) {
        rest = rest.dropFirst(2)
      } else if rest.first == 0x0a {
        rest = rest.dropFirst()
      } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case 0x41...0x5a: letter - 0x41
    case 0x61...0x7a: letter - 0x61 + 26
    case 0x30...0x39: letter - 0x30 + 52
    case 0x2b, 0x2d: 62
    case 0x2f, 0x5f: 63
    default: nil
    }
  }
}
