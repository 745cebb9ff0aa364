/// The one list of characters that must not reach a terminal: they control it, turn the order of what
/// it shows, or are seen by nobody.
package enum ForbiddenCharacter {
  /// Whether the scalar of this value is a control character other than tab and newline, a line or
  /// paragraph separator, an override or isolate of direction, or a mark of annotations or tags.
  @inlinable package static func contains(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0a: false
    case 0x00...0x1f, 0x7f...0x9f: true
    case 0x2028...0x202e, 0x2066...0x206f, 0xfff9...0xfffb, 0xe0000...0xe007f: true
    default: false
    }
  }

  /// Whether the UTF-8 of a forbidden character may begin with this byte.
  @inlinable package static func canBegin(with byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0a: false
    case 0x00...0x1f, 0x7f, 0xc2, 0xe2, 0xef, 0xf3: true
    default: false
    }
  }
}
