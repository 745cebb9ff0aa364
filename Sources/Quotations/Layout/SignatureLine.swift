internal import Articles
internal import Language
internal import Text

/// Finds the quotations that a line under them signs, “…”, and below it, — Ana Kovel, or the end of
/// their own line: “…” — Ana Kovel.
struct SignatureLines {
  private let syntax: Syntax

  private static let longest = 14

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The quotation above that the paragraph signs.
  func quotation(signedBy index: Int) -> Decision? {
    guard let name = name(in: syntax.article.paragraphs[index]) else { return nil }
    let pieces = pieces(above: index)
    guard !pieces.isEmpty else { return nil }
    return Decision(.signature, pieces, cue: nil, by: name)
  }

  /// The quotations of a paragraph that a name after a dash signs, where the line ends after the name.
  func quotations(in paragraph: Paragraph) -> [Decision] {
    paragraph.tokens.dropFirst().compactMap { dash in
      guard syntax.symbols[dash] == .dash, let region = syntax.regions.region(at: dash - 1),
        region.isClosed, region.tokens.upperBound == dash,
        let phrase = syntax.phrases.phrase(from: dash + 1),
        syntax.tags[phrase.head] == .properNoun, isRestOfLine(dash, of: paragraph)
      else { return nil }
      return Decision(.signature, [region.content], cue: dash, by: phrase.tokens)
    }
  }

  /// Whether little and no clause stands between the token and the end of its line.
  private func isRestOfLine(_ token: Int, of paragraph: Paragraph) -> Bool {
    let tokens = syntax.article.tokens
    let limit = min(paragraph.tokens.upperBound, token + Self.longest + 1)
    let end = Range(from: token + 1, to: limit).first { index in
      syntax.article.utf8[tokens[index - 1].span.upper..<tokens[index].span.lower].contains(0x0a)
    }
    guard let end = end ?? (limit == paragraph.tokens.upperBound ? limit : nil) else {
      return false
    }
    return syntax.finiteVerbs(in: token..<end) == 0
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
