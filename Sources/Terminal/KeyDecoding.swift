private import CNcurses
internal import Display

/// What curses reports for a key, as the key a person pressed.
enum KeyDecoding {
  /// The key a plain character stands for; control characters are letters with control.
  static func key(character value: UInt32) -> Key? {
    switch value {
    case 9: .tab
    case 10, 13: .enter
    case 27: .escape
    case 8, 127: .backspace
    case 0: Key(.character(" "), .control)
    case 1..<32: Unicode.Scalar(value + 64).map { Key(.character($0), .control) }
    default: Unicode.Scalar(value).map(Key.character)
    }
  }

  /// The key for a function-key code of curses, if we know it.
  static func key(code: Int32) -> Key? {
    if let key = codes[code] { return key }
    let function = Int(code - cn_key_f0)
    if (1...24).contains(function) { return Key(.function(function)) }
    return keyname(code).flatMap { names[String(cString: $0)] }
  }

  /// The key of a cursor sequence, by the letter after ESC [, as terminals send it that are not in
  /// application mode.
  static func key(cursor letter: UInt32) -> Key? {
    switch letter {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    default: nil
    }
  }

  private static let codes: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: Key(.insert),
    KEY_BTAB: Key(.tab, .shift), KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift),
    KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift), KEY_B2: Key(.character("5")),
  ]

  /// Keys that only have names of extended terminfo capabilities.
  private static let names: [String: Key] = [
    "kUP3": Key(.up, .meta), "kDN3": Key(.down, .meta),
    "kLFT3": Key(.left, .meta), "kRIT3": Key(.right, .meta),
    "kUP5": Key(.up, .control), "kDN5": Key(.down, .control),
    "kLFT5": Key(.left, .control), "kRIT5": Key(.right, .control),
    "kHOM5": Key(.home, .control), "kEND5": Key(.end, .control),
  ]
}
