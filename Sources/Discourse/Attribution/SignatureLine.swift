internal import Articles

/// Finds the quotations that a line under them signs: “…”, and below it, — Ana Kovel.
struct SignatureLines {
  private let syntax: Syntax

  private static let longest = 14

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The quotation above that the paragraph signs.
  func quotation(signedBy index: Int) -> RuledQuotation? {
    guard let name = name(in: syntax.article.paragraphs[index]) else { return nil }
    let pieces = pieces(above: index)
    guard !pieces.isEmpty else { return nil }
    return RuledQuotation(rule: .signature, pieces: pieces, cue: nil, source: name)
  }

  /// The name after a dash at the beginning of a line that holds little else.
  private func name(in paragraph: Paragraph) -> Range<Int>? {
    let tokens = paragraph.tokens
    guard let first = tokens.first, tokens.count <= Self.longest, syntax.symbols[first] == .dash,
      syntax.finiteVerbs(in: tokens) == 0, let phrase = syntax.phrases.phrase(from: first + 1),
      syntax.tags[phrase.head] == .properNoun
    else { return nil }
    return phrase.tokens
  }

  /// The paragraphs right above that are nothing but a quotation, as far as it runs on.
  private func pieces(above index: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var index = index - 1
    while index >= 0, let region = wholeRegion(syntax.article.paragraphs[index]) {
      pieces.insert(region.content, at: 0)
      guard region.isContinuation else { break }
      index -= 1
    }
    return pieces
  }

  /// The marked region that is all of the paragraph.
  private func wholeRegion(_ paragraph: Paragraph) -> MarkedRegion? {
    guard let first = paragraph.tokens.first, let region = syntax.regions.region(at: first),
      region.open == first, region.tokens.upperBound == paragraph.tokens.upperBound
    else { return nil }
    return region
  }
}
