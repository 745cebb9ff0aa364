package import Display

/// The bytes that a terminal sends, as what they stand for: keys, the mouse, pasted text, answers.
///
/// Every byte is taken at once and gives at most one input. What has begun ends by its last byte, by
/// a byte that cannot belong to it, or by `settle`; what nobody knows is dropped.
package struct InputDecoder: Sendable {
  /// What the bytes taken last have begun.
  private enum Stage {
    case nothing
    case character(PartialCharacter)
    case escape
    /// After ESC [ and after ESC O.
    case control, shifted
    /// The three bytes of an old mouse report.
    case mouse
    /// An answer that is opened by ESC and this byte, and whether ESC came last.
    case answer(UInt8, isEnding: Bool)
    case paste
  }

  private var stage = Stage.nothing
  /// Whether the character that has begun comes after ESC.
  private var hasMeta = false
  /// The bytes since the opening of what has begun.
  private var collected: [UInt8] = []
  /// What the terminal says of its own keys.
  private let keys: KeySequences

  /// The most bytes that are kept of a sequence, and of a pasted text; the rest of it is dropped.
  private static let longestSequence = 256
  private static let longestPaste = 1 << 16

  /// A decoder that has read nothing, for a terminal whose keys send these sequences.
  package init(_ keys: KeySequences = KeySequences()) { self.keys = keys }

  /// How many milliseconds of silence end what has begun; nil where nothing has, or where waiting
  /// costs nothing.
  package var patience: Int? {
    switch stage {
    case .nothing, .character: nil
    case .escape: 25
    case .control, .shifted, .mouse, .answer, .paste: 50
    }
  }

  /// Takes the next byte; gives what it completes.
  package mutating func take(_ byte: UInt8) -> Input? {
    switch stage {
    case .nothing: return begin(byte)
    case .character(let begun): return continued(begun, byte)
    case .escape: return escaped(byte)
    case .control: return control(byte)
    case .shifted: return shifted(byte)
    case .mouse: return mouse(byte)
    case .answer(let opener, let isEnding): return answer(opener, isEnding: isEnding, byte)
    case .paste: return pasted(byte)
    }
  }

  /// Ends what has begun because nothing more comes; gives what it turns out to be.
  package mutating func settle() -> Input? {
    defer { reset() }
    switch stage {
    case .escape: return .key(.escape)
    case .control where collected.isEmpty: return meta("[")
    case .shifted where collected.isEmpty: return meta("O")
    case .answer(let opener, isEnding: false) where collected.isEmpty:
      return meta(Unicode.Scalar(opener))
    case .answer(_, isEnding: true): return .key(.escape)
    case .paste: return .paste(String(decoding: collected, as: UTF8.self))
    case .nothing, .character, .control, .shifted, .mouse, .answer: return nil
    }
  }

  private mutating func reset() {
    stage = .nothing
    hasMeta = false
    collected = []
  }

  private func meta(_ scalar: Unicode.Scalar) -> Input { .key(Key(.character(scalar), .meta)) }

  /// Gives up what has begun and takes a byte as if nothing had.
  private mutating func restart(_ byte: UInt8) -> Input? {
    reset()
    return begin(byte)
  }

  private mutating func collect(_ byte: UInt8) {
    if collected.count < Self.longestSequence { collected.append(byte) }
  }
}

extension InputDecoder {
  private mutating func begin(_ byte: UInt8) -> Input? {
    if byte == ControlByte.escape {
      stage = .escape
      return nil
    }
    if byte < 0x80 {
      defer { reset() }
      return Key(ascii: byte).map { .key(hasMeta ? $0.withMeta : $0) }
    }
    guard let begun = PartialCharacter(lead: byte) else {
      reset()
      return nil
    }
    stage = .character(begun)
    return nil
  }

  private mutating func continued(_ begun: PartialCharacter, _ byte: UInt8) -> Input? {
    var begun = begun
    guard begun.take(byte) else { return restart(byte) }
    guard let scalar = begun.scalar else {
      stage = .character(begun)
      return nil
    }
    defer { reset() }
    if scalar.properties.generalCategory == .control { return nil }
    return .key(Key(.character(scalar), hasMeta ? .meta : []))
  }

  /// A key with meta, a sequence, or Escape with something new after it.
  private mutating func escaped(_ byte: UInt8) -> Input? {
    if let key = keys[[ControlByte.escape, byte]] {
      reset()
      return .key(key)
    }
    switch byte {
    case ControlByte.escape: return .key(.escape)
    case UInt8(ascii: "["): stage = .control
    case UInt8(ascii: "O"): stage = .shifted
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      stage = .answer(byte, isEnding: false)
    default:
      hasMeta = Key(ascii: byte)?.modifiers.isEmpty ?? true
      stage = .nothing
      return begin(byte)
    }
    return nil
  }

  private mutating func control(_ byte: UInt8) -> Input? {
    guard (0x20...0x7E).contains(byte) else { return restart(byte) }
    if collected.isEmpty, byte == UInt8(ascii: "M") {
      stage = .mouse
      return nil
    }
    let isConsole = byte == UInt8(ascii: "[") && collected.isEmpty
    guard byte >= 0x40, !isConsole else {
      collect(byte)
      return nil
    }
    defer { if case .control = stage { reset() } }
    let sequence = ControlSequence(parameters: collected, final: byte)
    if sequence.opensPaste {
      collected = []
      stage = .paste
      return nil
    }
    return key([ControlByte.escape, UInt8(ascii: "[")], byte) ?? sequence.input
  }

  private mutating func shifted(_ byte: UInt8) -> Input? {
    guard (0x20...0x7E).contains(byte) else { return restart(byte) }
    guard byte >= 0x40 else {
      collect(byte)
      return nil
    }
    defer { reset() }
    let sequence = ControlSequence(parameters: collected, final: byte)
    return key([ControlByte.escape, UInt8(ascii: "O")], byte) ?? sequence.shiftedKey.map(Input.key)
  }

  /// The key that the terminal itself has for a whole sequence.
  private func key(_ opening: [UInt8], _ final: UInt8) -> Input? {
    keys[opening + collected + [final]].map(Input.key)
  }

  private mutating func mouse(_ byte: UInt8) -> Input? {
    guard byte >= 0x20 else { return restart(byte) }
    collected.append(byte)
    guard collected.count == 3 else { return nil }
    defer { reset() }
    return MouseReport(old: collected).mouse.map(Input.mouse)
  }

  private mutating func answer(_ opener: UInt8, isEnding: Bool, _ byte: UInt8) -> Input? {
    if isEnding, byte != UInt8(ascii: "\\") {
      reset()
      stage = .escape
      return escaped(byte)
    }
    if isEnding || byte == ControlByte.bell {
      defer { reset() }
      guard opener == UInt8(ascii: "]") else { return nil }
      return TerminalBackground.isLight(String(decoding: collected, as: UTF8.self))
        .map { .background(isLight: $0) }
    }
    if byte == ControlByte.escape {
      stage = .answer(opener, isEnding: true)
      return nil
    }
    guard byte >= 0x20 else { return restart(byte) }
    collect(byte)
    return nil
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func pasted(_ byte: UInt8) -> Input? {
    collected.append(byte)
    let isEnd =
      byte == Self.pasteEnd.last && collected.suffix(Self.pasteEnd.count) == Self.pasteEnd[...]
    guard isEnd else {
      let excess = collected.count - Self.longestPaste - Self.pasteEnd.count
      if excess > 0 { collected.remove(at: Self.longestPaste) }
      return nil
    }
    defer { reset() }
    return .paste(String(decoding: collected.dropLast(Self.pasteEnd.count), as: UTF8.self))
  }
}

extension Key {
  fileprivate var withMeta: Key { Key(code, modifiers.union(.meta)) }
}
