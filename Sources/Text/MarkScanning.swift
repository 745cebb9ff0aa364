extension TokenScanner {
  /// Reads the token that an ASCII sign begins.
  mutating func scanMark(_ byte: UInt8) {
    switch byte {
    case 0x22: scanDoubleMark()
    case 0x27:
      if self.byte(position + 1) == 0x27 {
        append(.quote, upTo: position + 2)
      } else {
        scanSingleMark(length: 1)
      }
    case 0x60: append(.quote, upTo: position + (self.byte(position + 1) == 0x60 ? 2 : 1))
    case 0x2d: scanHyphens()
    case 0x2e: append(.stop, upTo: endOfRun(of: 0x2e))
    case 0x40, 0x23:
      if isAlphanumeric(position + 1) {
        scanWord(from: position + 1)
      } else {
        append(.symbol, upTo: position + 1)
      }
    default: append(Self.kind(of: byte), upTo: position + 1)
    }
  }

  /// Reads the token that a sign beyond ASCII is.
  mutating func scanWideMark(_ character: ScannedCharacter) {
    switch character.scalar {
    case 0x2018, 0x2019:
      if isDoubled(character) {
        append(.quote, upTo: position + 6)
      } else {
        scanSingleMark(length: 3)
      }
    case 0x201c...0x201f, 0x201a, 0x201b, 0xab, 0xbb, 0x2039, 0x203a, 0x300c...0x300f:
      append(.quote, upTo: position + character.length)
    case 0x2012...0x2015: append(.dash, upTo: position + character.length)
    case 0x2026, 0x3002, 0xff01, 0xff1f: append(.stop, upTo: position + character.length)
    default: append(.symbol, upTo: position + character.length)
    }
  }

  /// Whether two single marks in a row stand for a double one: “ … ’’.
  private func isDoubled(_ character: ScannedCharacter) -> Bool {
    guard !isSingleOpen, position + 6 <= end else { return false }
    return ScannedCharacter(wideAt: position + 3, in: bytes).scalar == character.scalar
  }

  private static func kind(of byte: UInt8) -> Token.Kind {
    switch byte {
    case 0x2c: .comma
    case 0x3b: .semicolon
    case 0x3a: .colon
    case 0x21, 0x3f: .stop
    case 0x28, 0x5b, 0x7b: .open
    case 0x29, 0x5d, 0x7d: .close
    default: .symbol
    }
  }

  /// A straight double mark; after a figure and with none open it means inches.
  private mutating func scanDoubleMark() {
    let isInches = !isDoubleOpen && isAdjacent && isDigit(position - 1)
    if !isInches { isDoubleOpen.toggle() }
    append(isInches ? .symbol : .quote, upTo: position + 1)
  }

  /// A single mark, which may as well be an apostrophe or feet.
  private mutating func scanSingleMark(length: Int) {
    let next = position + length
    if isAdjacent {
      scanTrailingMark(next)
    } else if let upper = elisionEnd(next) {
      scanWord(from: upper)
    } else {
      isSingleOpen = isAlphanumeric(next)
      append(.quote, upTo: next)
    }
  }

  /// A single mark after a word or sign: feet, a possessive, or a closing mark.
  private mutating func scanTrailingMark(_ next: Int) {
    let last = bytes[position - 1]
    if !isSingleOpen, isDigit(position - 1), tokens.last?.kind == .number {
      append(.symbol, upTo: next)
    } else if !isSingleOpen, last | 0x20 == 0x73, tokens.last?.kind == .word {
      append(.word, upTo: next)
    } else {
      isSingleOpen = !isSingleOpen && isAlphanumeric(next)
      append(.quote, upTo: next)
    }
  }

  /// Where the word goes on after an apostrophe that stands for its beginning: ’90s, ’em, ’n’.
  private func elisionEnd(_ next: Int) -> Int? {
    if isDigit(next), isDigit(next + 1), !isDigit(next + 2) {
      let isDecade = byte(next + 2) | 0x20 == 0x73 && !isAlphanumeric(next + 3)
      return isDecade || !isAlphanumeric(next + 2) && apostropheLength(next + 2) == 0 ? next : nil
    }
    var upper = next
    while upper < next + 8, CharacterClass(byte: byte(upper)).isLetter { upper += 1 }
    guard upper > next else { return nil }
    if upper == next + 1 {
      upper += apostropheLength(upper)
      guard upper > next + 1 else { return nil }
    }
    let word = Word(bytes, Span(position, upper))
    return Abbreviation.named(word, isCapitalized: false) == .elision ? upper : nil
  }

  /// One hyphen between spaces or several in a row are a dash; one before a figure is a sign.
  private mutating func scanHyphens() {
    let upper = endOfRun(of: 0x2d)
    let isSign = upper == position + 1 && isDigit(upper) && !isAdjacent
    append(isSign ? .symbol : .dash, upTo: upper)
  }

  private func endOfRun(of byte: UInt8) -> Int {
    var upper = position
    while self.byte(upper) == byte { upper += 1 }
    return upper
  }
}
