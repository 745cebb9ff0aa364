/// How the letters of a word are written, gathered character by character.
struct WordShape {
  private var letters = 0
  private var capitals = 0
  private var startsCapitalized = false
  private var hasInnerCapital = false
  private var followsLetter = false
  var startsWithDigit = false
  /// Letters since the last full stop, hyphen or digit.
  var run = 0
  var longestRun = 0
  var hasInnerStop = false
  var hasHyphen = false

  @inline(__always) mutating func add(_ character: CharacterClass) {
    switch character {
    case .uppercase:
      if letters == 0 { startsCapitalized = true }
      if followsLetter { hasInnerCapital = true }
      capitals += 1
      addLetter()
    case .lowercase: addLetter()
    case .digit:
      if letters == 0, run == 0, longestRun == 0 { startsWithDigit = true }
      endRun()
    default: break
    }
  }

  /// Notes a sign within the word.
  mutating func endRun() {
    longestRun = max(longestRun, run)
    run = 0
    followsLetter = false
  }

  private mutating func addLetter() {
    letters += 1
    run += 1
    followsLetter = true
  }

  var isSingleCapital: Bool { letters == 1 && capitals == 1 && !startsWithDigit }

  /// Whether every run of letters is as short as in "U.S." or "Ph.D.".
  var isDotted: Bool { hasInnerStop && letters > 0 && max(longestRun, run) <= 2 }

  var kind: Token.Kind { startsWithDigit && !(hasHyphen && letters > 0) ? .number : .word }

  var shape: Token.Shape {
    if capitals == 0 { return .lower }
    if capitals == letters, letters > 1 { return .allCaps }
    return startsCapitalized && !hasInnerCapital ? .capitalized : .mixed
  }
}

extension TokenScanner {
  /// Reads a word of small ASCII letters, but for the first, that ends before a space or a sign that never
  /// goes on with a word.
  @inline(__always) mutating func scanPlainWord() -> Bool {
    let first = bytes[position]
    var word = Word(letter: first | 0x20)
    var cursor = position + 1
    while cursor < end {
      let byte = bytes[cursor]
      guard byte &- 0x61 < 26 else {
        guard Self.endsPlainWord(byte) else { return false }
        append(word, upTo: cursor, shape: first < 0x61 ? .capitalized : .lower)
        if byte == 0x20 { position += 1 }
        return true
      }
      word = word.followed(by: byte)
      cursor += 1
    }
    return false
  }

  /// Whether the byte is a space, a line feed, a comma or one of "!();?.
  @inline(__always) private static func endsPlainWord(_ byte: UInt8) -> Bool {
    let ends: UInt64 = 1 << 0x20 | 1 << 0x0a | 1 << 0x2c | 1 << 0x22 | 1 << 0x21 | 1 << 0x28
    let more: UInt64 = 1 << 0x29 | 1 << 0x3b | 1 << 0x3f
    return byte < 0x40 && (ends | more) >> UInt64(byte) & 1 != 0
  }

  /// Reads a word or number and the clitic that leans on it; `cursor` may skip an apostrophe or sign before it.
  mutating func scanWord(from cursor: Int? = nil) {
    var cursor = cursor ?? position
    var shape = WordShape()
    while cursor < end {
      let byte = bytes[cursor]
      let found = CharacterClass(byte: byte)
      switch found {
      case .lowercase, .uppercase, .digit:
        shape.add(found)
        cursor += 1
        continue
      case .space: break
      case .wide:
        if let next = continuation(wideAt: cursor, &shape) {
          cursor = next
          continue
        }
      default:
        if let next = continuation(byte, at: cursor, &shape) {
          cursor = next
          continue
        }
      }
      break
    }
    append(shape.kind, upTo: cursor, shape: shape.shape)
    if let upper = cliticEnd(position) { append(.word, upTo: upper) }
  }

  /// Where the word goes on after a character beyond ASCII; nil if it ends there.
  private func continuation(wideAt cursor: Int, _ shape: inout WordShape) -> Int? {
    let character = ScannedCharacter(wideAt: cursor, in: bytes)
    let next = cursor + character.length
    switch character.characterClass {
    case .lowercase, .uppercase, .digit:
      shape.add(character.characterClass)
      return next
    case .extending: return next
    default: break
    }
    switch character.scalar {
    case 0x2019: return apostrophe(at: cursor, length: 3, &shape)
    case 0x2010, 0x2011:
      guard isAlphanumeric(next) else { return nil }
      shape.hasHyphen = true
      shape.endRun()
      return next
    case 0x2013:
      guard isDigit(cursor - 1), isDigit(next) else { return nil }
      return next
    default: return nil
    }
  }

  /// Where the word goes on after an ASCII sign; nil if it ends there.
  private func continuation(_ byte: UInt8, at cursor: Int, _ shape: inout WordShape) -> Int? {
    let next = cursor + 1
    switch byte {
    case 0x27: return apostrophe(at: cursor, length: 1, &shape)
    case 0x2e: return stop(at: cursor, &shape)
    case 0x2d:
      guard isAlphanumeric(next) || isSuspended(cursor) else { return nil }
      shape.hasHyphen = true
    case 0x2c, 0x3a, 0x2f:
      if byte == 0x3a, let upper = addressEnd(cursor) { return upper }
      let joins = isDigit(cursor - 1) && isDigit(next) || byte == 0x2f && shape.hasInnerStop
      guard joins, isAlphanumeric(next) else { return nil }
    case 0x26:
      guard isCapital(cursor - 1), isCapital(next) else { return nil }
    case 0x40, 0x5f:
      guard isAlphanumeric(next) else { return nil }
    default: return nil
    }
    shape.endRun()
    return next
  }

  /// After an apostrophe: the word goes on before a letter, unless a clitic follows.
  private func apostrophe(at cursor: Int, length: Int, _ shape: inout WordShape) -> Int? {
    guard isAlphanumeric(cursor + length), cliticEnd(cursor) == nil || isWithinName(cursor, length)
    else { return nil }
    if isDigit(cursor - 1), isDigit(cursor + length) { return nil }
    shape.endRun()
    return cursor + length
  }

  /// Whether the d after an apostrophe ends a name that goes on, Sawa’d Misr, and is no short "would", He’d Go.
  private func isWithinName(_ apostrophe: Int, _ length: Int) -> Bool {
    let letter = apostrophe + length
    return bytes[letter] == 0x64 && isCapital(position) && byte(letter + 1) == 0x20
      && isCapital(letter + 2) && !Self.subjects.contains(Word(bytes, Span(position, apostrophe)))
  }

  private static let subjects = WordKind.shortSubject.words

  /// After a full stop: the word goes on in "example.com", "1.5", "U.S.", "Gen.".
  private func stop(at cursor: Int, _ shape: inout WordShape) -> Int? {
    let next = cursor + 1
    switch CharacterClass(byte: byte(next)) {
    case .lowercase, .digit: break
    case .uppercase:
      guard shape.run == 1 || abbreviation(upTo: cursor, shape) != nil else { return nil }
    default: return finalStop(at: cursor, shape) ? next : nil
    }
    shape.hasInnerStop = true
    shape.endRun()
    return next
  }

  /// Whether the full stop at the end of a word belongs to it.
  private func finalStop(at cursor: Int, _ shape: WordShape) -> Bool {
    guard byte(cursor + 1) != 0x2e || shape.isDotted else { return false }
    if shape.isDotted, !shape.startsWithDigit || shape.run > 0 { return shape.run > 0 }
    if shape.isSingleCapital { return bytes[cursor - 1] != 0x49 || isAmongInitials(cursor) }
    guard let abbreviation = abbreviation(upTo: cursor, shape) else { return false }
    return abbreviation != .number || isDigit(afterSpace(cursor + 1))
  }

  /// The abbreviation that ends at `cursor`, also after a letter and hyphen: "D-Mont.".
  private func abbreviation(upTo cursor: Int, _ shape: WordShape) -> Abbreviation? {
    let start = byte(position + 1) == 0x2d ? position + 2 : position
    guard start < cursor, cursor - start <= 6 else { return nil }
    let isCapitalized = CharacterClass(byte: bytes[start]) == .uppercase
    return Abbreviation.named(Word(bytes, Span(start, cursor)), isCapitalized: isCapitalized)
  }

  /// Whether "I." at this stop is an initial: next to another one.
  private func isAmongInitials(_ cursor: Int) -> Bool {
    let next = afterSpace(cursor + 1)
    if isCapital(next), byte(next + 1) == 0x2e { return true }
    guard let last = tokens.last else { return false }
    return last.upper - last.lower == 2 && bytes[Int(last.upper) - 1] == 0x2e
  }

  /// Whether the hyphen ends a word as in "two- and three-year".
  private func isSuspended(_ cursor: Int) -> Bool {
    byte(cursor + 1) == 0x20 && CharacterClass(byte: byte(cursor - 1)).isLetter
      && CharacterClass(byte: byte(cursor + 2)) == .lowercase
  }

  /// The end of an address whose colon stands at `cursor`, before its closing punctuation.
  private func addressEnd(_ cursor: Int) -> Int? {
    guard byte(cursor + 1) == 0x2f, byte(cursor + 2) == 0x2f else { return nil }
    var upper = cursor + 3
    while upper < end, isAddressByte(bytes[upper]) { upper += 1 }
    while upper > cursor + 3, ".,;:!?'".utf8.contains(bytes[upper - 1]) { upper -= 1 }
    return upper
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7f && !"\"<>()[]`".utf8.contains(byte)
  }

  /// The end of the clitic whose apostrophe stands at `offset`: 's 'd 'm 'll 're 've.
  private func cliticEnd(_ offset: Int) -> Int? {
    let length = apostropheLength(offset)
    guard length > 0 else { return nil }
    let start = offset + length
    let first = byte(start) | 0x20
    let second = byte(start + 1) | 0x20
    if !isAlphanumeric(start + 1) {
      return first == 0x73 || first == 0x64 || first == 0x6d ? start + 1 : nil
    }
    let isLong =
      first == 0x6c && second == 0x6c || (first == 0x72 || first == 0x76) && second == 0x65
    return isLong && !isAlphanumeric(start + 2) ? start + 2 : nil
  }

  /// Whether an ASCII digit stands at a UTF-8 offset.
  func isDigit(_ offset: Int) -> Bool { byte(offset) &- 0x30 < 10 }

  /// Whether an ASCII capital stands at a UTF-8 offset.
  func isCapital(_ offset: Int) -> Bool { CharacterClass(byte: byte(offset)) == .uppercase }

  private func afterSpace(_ offset: Int) -> Int {
    byte(offset) == 0x20 ? offset + 1 : offset
  }
}
