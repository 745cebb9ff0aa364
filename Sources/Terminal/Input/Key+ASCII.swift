internal import Display

extension Key {
  /// The key that an ASCII byte stands for; control characters are letters with control.
  init?(ascii byte: UInt8) {
    switch byte {
    case 0: self.init(.character(" "), .control)
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case ControlByte.escape: self = .escape
    case ..<0x20: self.init(.character(Unicode.Scalar(byte + 0x40)), .control)
    case ..<0x7F: self = .character(Unicode.Scalar(byte))
    default: return nil
    }
  }
}
