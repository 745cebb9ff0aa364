internal import Display

/// What comes after ESC [ or ESC O: numbers and a last byte (ECMA-48).
struct ControlSequence {
  private let prefix: UInt8?
  private let numbers: [Int]
  private let final: UInt8

  init(parameters: [UInt8], final: UInt8) {
    prefix = parameters.first.flatMap { (0x3C...0x3F).contains($0) || $0 == 0x5B ? $0 : nil }
    numbers = String(decoding: parameters.dropFirst(prefix == nil ? 0 : 1), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
      .map { Int(saturating: $0.prefix { $0 != ":" }) ?? 0 }
    self.final = final
  }

  /// Whether pasted text follows.
  var opensPaste: Bool {
    prefix == nil && final == UInt8(ascii: "~") && numbers.first == 200
  }

  /// What ESC [ with this sequence stands for, nil where it means nothing to us.
  var input: Input? {
    switch (prefix, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      guard numbers.count == 3 else { return nil }
      return MouseReport(numbers, isRelease: final == UInt8(ascii: "m")).mouse.map(Input.mouse)
    case (UInt8(ascii: "?"), UInt8(ascii: "c")): return .identified
    case (UInt8(ascii: "?"), UInt8(ascii: "n")) where numbers.count == 2 && numbers[0] == 997:
      return .background(isLight: numbers[1] == 2)
    case (UInt8(ascii: "["), _): return FunctionKeys.console[final].map { .key(Key($0)) }
    case (nil, UInt8(ascii: "~")) where numbers.first == 27 && numbers.count > 2:
      return typed(numbers[2])
    case (nil, UInt8(ascii: "~")), (nil, UInt8(ascii: "^")), (nil, UInt8(ascii: "@")):
      return numbered
    case (nil, UInt8(ascii: "u")): return typed(numbers.first ?? 0)
    case (nil, UInt8(ascii: "Z")): return .key(Key(.tab, .shift))
    case (nil, _):
      if let code = FunctionKeys.cursor[final] { return .key(Key(code, modifiers)) }
      guard numbers.count == 1, numbers[0] == 0 else { return nil }
      return FunctionKeys.shiftedCursor[final].map { .key(Key($0, .shift)) }
    default: return nil
    }
  }

  /// What ESC O with this sequence stands for; the number is that of the modifiers.
  var shiftedKey: Key? {
    if let code = FunctionKeys.cursor[final] {
      return Key(code, Key.Modifiers(parameter: numbers.last ?? 0))
    }
    if let code = FunctionKeys.shiftedCursor[final] { return Key(code, .control) }
    return FunctionKeys.keypad[final].map { Key($0) }
  }

  private var modifiers: Key.Modifiers {
    numbers.count > 1 ? Key.Modifiers(parameter: numbers[1]) : []
  }

  /// A key that has a number; rxvt tells control and shift by the last byte.
  private var numbered: Input? {
    guard let number = numbers.first, let code = FunctionKeys.numbered[number] else { return nil }
    var modifiers = modifiers
    if final != UInt8(ascii: "~") { modifiers.insert(.control) }
    if final == UInt8(ascii: "@") { modifiers.insert(.shift) }
    return .key(Key(code, modifiers))
  }

  /// A character key of a terminal that sends the number of the character and the modifiers.
  private func typed(_ number: Int) -> Input? {
    if number < 0x20 || number == 0x7F {
      guard let key = UInt8(exactly: number).flatMap(Key.init(ascii:)) else { return nil }
      return .key(Key(key.code, key.modifiers.union(modifiers)))
    }
    guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init),
      scalar.properties.generalCategory != .control
    else { return nil }
    let isLetter = modifiers.contains(.control) && (0x61...0x7A).contains(scalar.value)
    let shown = isLetter ? Unicode.Scalar(scalar.value - 0x20) ?? scalar : scalar
    return .key(Key(.character(shown), modifiers.subtracting(.shift)))
  }
}

extension Key.Modifiers {
  /// The modifiers that terminals write as one more than a sum of bits.
  init(parameter: Int) {
    let bits = max(0, parameter - 1)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 10 != 0 { insert(.meta) }
    if bits & 4 != 0 { insert(.control) }
  }
}
