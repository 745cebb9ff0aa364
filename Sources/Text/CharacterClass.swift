/// What a character is to the token scanner.
package enum CharacterClass: UInt8 {
  case space, lowercase, uppercase, digit
  /// A sign of one byte.
  case mark
  /// The first byte of a character beyond ASCII; only decoding tells more.
  case wide
  /// A quotation mark, dash, stop or other sign beyond ASCII.
  case wideMark
  /// Belongs to whatever it follows: combining marks, joiners, soft hyphens.
  case extending

  /// The class by one byte of UTF-8; every byte beyond ASCII is `wide`.
  @inline(__always) package init(byte: UInt8) {
    switch byte {
    case 0x61...0x7a: self = .lowercase
    case 0x00...0x20, 0x7f: self = .space
    case 0x41...0x5a: self = .uppercase
    case 0x30...0x39: self = .digit
    case 0x80...0xff: self = .wide
    default: self = .mark
    }
  }

  /// The class of a scalar beyond ASCII.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xa0, 0x80...0x9f, 0x1680, 0x2000...0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
      0xfeff:
      self = .space
    case 0xad, 0x200c, 0x200d, 0x300...0x36f, 0xfe00...0xfe0f:
      self = .extending
    case 0xa1...0xbf, 0xd7, 0xf7, 0x200e...0x206f, 0x20a0...0x20cf:
      self = .wideMark
    case 0xc0...0xd6, 0xd8...0xde: self = .uppercase
    case 0xdf...0xf6, 0xf8...0xff: self = .lowercase
    default: self = Self.looked(up: scalar.properties)
    }
  }

  /// Whether it is a letter of either case; letters without case count as lower-case.
  package var isLetter: Bool { self == .lowercase || self == .uppercase }

  private static func looked(up properties: Unicode.Scalar.Properties) -> CharacterClass {
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .uppercase
    case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber: .lowercase
    case .decimalNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: .extending
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
    default: .wideMark
    }
  }
}

/// A character of valid UTF-8: its class, its scalar and the number of its bytes.
package struct ScannedCharacter {
  /// The class of the character.
  package let characterClass: CharacterClass
  let scalar: UInt32
  /// How many bytes it takes.
  package let length: Int

  /// The character whose first byte, not an ASCII one, stands at `offset`.
  package init(wideAt offset: Int, in bytes: [UInt8]) {
    let first = UInt32(bytes[offset])
    func continuation(_ index: Int) -> UInt32 {
      offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3f) : 0
    }
    if first < 0xe0 {
      length = 2
      scalar = (first & 0x1f) << 6 | continuation(1)
    } else if first < 0xf0 {
      length = 3
      scalar = (first & 0x0f) << 12 | continuation(1) << 6 | continuation(2)
    } else {
      length = 4
      scalar =
        (first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3)
    }
    characterClass = Unicode.Scalar(scalar).map(CharacterClass.init) ?? .wideMark
  }
}
