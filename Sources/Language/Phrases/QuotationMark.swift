internal import Text

/// A quotation mark: the family it belongs to and which way it can face.
struct QuotationMark {
  /// Marks of one family close each other.
  enum Family {
    case double, single, angle
  }

  /// What its shape and the space beside it allow.
  enum Direction {
    case opening, closing, either
  }

  let family: Family
  let direction: Direction
  /// Whether its shape alone tells opening from closing.
  let isDirected: Bool

  /// The mark at this token, which is one of kind `quote`.
  init(_ tokens: [Token], _ index: Int, in paragraph: Range<Int>, utf8: [UInt8]) {
    let glyph = Glyph(utf8, tokens[index].span)
    family = glyph.family
    if let shaped = glyph.direction {
      direction = Self.corrected(shaped, family, Self.spaced(tokens, index, in: paragraph))
      isDirected = true
    } else {
      direction = Self.spaced(tokens, index, in: paragraph)
      isDirected = false
    }
  }

  /// The way a mark faces that is shaped to open or close: a double one faces what it leans on, if
  /// it leans on one side alone.
  private static func corrected(
    _ shaped: Direction,
    _ family: Family,
    _ spaced: Direction
  ) -> Direction {
    family == .double && spaced != .either ? spaced : shaped
  }

  /// The way a straight mark faces, by the space around it.
  private static func spaced(
    _ tokens: [Token],
    _ index: Int,
    in paragraph: Range<Int>
  ) -> Direction {
    let before =
      index > paragraph.lowerBound && tokens[index - 1].upper == tokens[index].lower
      && !leads(tokens[index - 1])
    let after =
      index + 1 < paragraph.upperBound && tokens[index + 1].lower == tokens[index].upper
      && !trails(tokens[index + 1])
    if before == after { return .either }
    return before ? .closing : .opening
  }

  /// Whether a mark right after this token opens: a bracket, a dash, another mark.
  private static func leads(_ token: Token) -> Bool {
    token.kind == .open || token.kind == .dash || token.kind == .colon
  }

  private static func trails(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .colon, .stop, .close, .dash: true
    default: false
    }
  }
}

/// The shape of a quotation mark.
private struct Glyph {
  let family: QuotationMark.Family
  let direction: QuotationMark.Direction?

  init(_ utf8: [UInt8], _ span: Span) {
    switch (utf8[span.lower], span.count) {
    case (0x22, _): self.init(.double, nil)
    case (0x27, 1): self.init(.single, nil)
    case (0x27, _): self.init(.double, nil)
    case (0x60, 1): self.init(.single, .opening)
    case (0x60, _): self.init(.double, .opening)
    case (0xe2, 6):
      let isOpening = ScalarReading.scalar(at: span.lower, in: utf8) == 0x2018
      self.init(.double, isOpening ? .opening : .closing)
    default: self.init(scalar: ScalarReading.scalar(at: span.lower, in: utf8))
    }
  }

  private init(_ family: QuotationMark.Family, _ direction: QuotationMark.Direction?) {
    self.family = family
    self.direction = direction
  }

  private init(scalar: UInt32) {
    switch scalar {
    case 0x2018, 0x201a, 0x201b: self.init(.single, .opening)
    case 0x2019: self.init(.single, .closing)
    case 0x201d: self.init(.double, .closing)
    case 0x201e, 0x201f: self.init(.double, .opening)
    case 0x201c: self.init(.double, .opening)
    case 0xab, 0x2039, 0x300c, 0x300e: self.init(.angle, .opening)
    case 0xbb, 0x203a, 0x300d, 0x300f: self.init(.angle, .closing)
    default: self.init(.double, nil)
    }
  }
}

/// Reads single scalars of valid UTF-8.
private enum ScalarReading {
  /// The scalar whose two or three bytes begin at `offset`.
  static func scalar(at offset: Int, in utf8: [UInt8]) -> UInt32 {
    let first = UInt32(utf8[offset])
    let second = UInt32(utf8[offset + 1] & 0x3f)
    if first < 0xe0 { return (first & 0x1f) << 6 | second }
    return (first & 0x0f) << 12 | second << 6 | UInt32(utf8[offset + 2] & 0x3f)
  }
}
