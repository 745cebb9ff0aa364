/// Reads the tokens of a text, paragraph by paragraph, in one pass.
package struct TokenScanner {
  /// The tokens read so far, in text order.
  package private(set) var tokens: [Token] = []

  let bytes: [UInt8]
  var position = 0
  var end = 0
  /// Whether a straight double, or any single, quotation mark stands open in this paragraph.
  var isDoubleOpen = false
  var isSingleOpen = false

  /// A scanner of a text, given as UTF-8.
  package init(_ utf8: [UInt8]) {
    bytes = utf8
    tokens.reserveCapacity(utf8.count / 3)
  }

  /// Appends the tokens of one paragraph.
  package mutating func scan(_ paragraph: Span) {
    position = paragraph.lower
    end = paragraph.upper
    isDoubleOpen = false
    isSingleOpen = false
    while position < end {
      switch CharacterClass(byte: bytes[position]) {
      case .space: position += 1
      case .lowercase, .uppercase: if !scanPlainWord() { scanWord() }
      case .digit: scanWord()
      case .mark: scanMark(bytes[position])
      case .wide: scanWide()
      case .wideMark, .extending: preconditionFailure("a byte has no such class")
      }
    }
  }

  private mutating func scanWide() {
    let character = ScannedCharacter(wideAt: position, in: bytes)
    switch character.characterClass {
    case .space, .extending: position += character.length
    case .lowercase, .uppercase, .digit: scanWord()
    default: scanWideMark(character)
    }
  }

  /// The byte at `offset`, or a space beyond the paragraph.
  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < end ? bytes[offset] : 0x20
  }

  /// The number of bytes of the apostrophe, straight or curly, at `offset`; 0 if there is none.
  @inline(__always) func apostropheLength(_ offset: Int) -> Int {
    let first = byte(offset)
    if first == 0x27 { return 1 }
    return first == 0xe2 && byte(offset + 1) == 0x80 && byte(offset + 2) == 0x99 ? 3 : 0
  }

  /// Whether a letter or digit stands at `offset`.
  func isAlphanumeric(_ offset: Int) -> Bool {
    switch CharacterClass(byte: byte(offset)) {
    case .lowercase, .uppercase, .digit: return true
    case .wide:
      let found = ScannedCharacter(wideAt: offset, in: bytes).characterClass
      return found.isLetter || found == .digit
    default: return false
    }
  }

  /// Whether the last token ends where the next begins.
  var isAdjacent: Bool { tokens.last.map { Int($0.upper) == position } ?? false }

  /// Appends the token up to `upper` and moves there.
  mutating func append(_ kind: Token.Kind, upTo upper: Int, shape: Token.Shape = .lower) {
    tokens.append(Token(bytes, Span(position, upper), kind, shape))
    position = upper
  }

  /// Appends the token of a word of letters, up to `upper`, and moves there.
  @inline(__always) mutating func append(_ word: Word, upTo upper: Int, shape: Token.Shape) {
    tokens.append(Token(word, Span(position, upper), shape))
    position = upper
  }
}
