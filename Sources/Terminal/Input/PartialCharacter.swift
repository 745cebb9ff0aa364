/// A character whose UTF-8 bytes come one after another.
struct PartialCharacter: Sendable {
  private var value: UInt32
  private var missing: Int
  /// What the next byte can be.
  private var allowed: ClosedRange<UInt8>

  /// The character that this byte begins, nil where none begins so.
  init?(lead: UInt8) {
    allowed = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: (value, missing) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    switch lead {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
  }

  /// Takes the next byte; false where it does not belong to the character.
  mutating func take(_ byte: UInt8) -> Bool {
    guard allowed.contains(byte) else { return false }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return true
  }

  /// The character, once all its bytes are there.
  var scalar: Unicode.Scalar? { missing == 0 ? Unicode.Scalar(value) : nil }
}
