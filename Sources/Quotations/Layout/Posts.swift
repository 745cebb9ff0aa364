internal import Articles
internal import Language
internal import Text

/// Finds the posts on social networks: what a line with a name and a handle signs, — Ana Kovel (@kovel)
/// May 3, 2019.
struct Posts {
  private let syntax: Syntax
  /// For each paragraph that signs a post the post's paragraphs.
  private var bodies: [Int: Range<Int>] = [:]
  /// The paragraphs that belong to a post.
  private var owned: Set<Int> = []

  private static let longest = 30
  private static let mostParagraphs = 12

  init(_ syntax: Syntax) {
    self.syntax = syntax
    let paragraphs = syntax.article.paragraphs
    var last = 0
    for index in paragraphs.indices where signer(in: paragraphs[index]) != nil {
      let body = body(above: index, from: last)
      last = index + 1
      guard !body.isEmpty else { continue }
      bodies[index] = body
      owned.formUnion(body)
    }
  }

  /// Whether the paragraph belongs to a post, so that nothing in it is said to somebody else.
  func holds(_ paragraph: Int) -> Bool { owned.contains(paragraph) }

  /// The post that the paragraph signs.
  func quotation(signedBy index: Int) -> Decision? {
    guard let body = bodies[index], let name = signer(in: syntax.article.paragraphs[index]) else {
      return nil
    }
    let pieces = body.map { syntax.article.paragraphs[$0].tokens }
    return Decision(.signature, pieces, cue: nil, by: name)
  }

  /// The paragraphs right above the signature, not before a paragraph: all that are set off as it is, or the one.
  private func body(above index: Int, from first: Int) -> Range<Int> {
    let paragraphs = syntax.article.paragraphs
    var start = index
    while start > first, index - start < Self.mostParagraphs, paragraphs[start - 1].kind == .quote {
      start -= 1
    }
    if start == index, start > first, !syntax.isHeading(start - 1) { start -= 1 }
    return start..<index
  }

  /// The name between the dash with which the paragraph begins and the handle in brackets.
  private func signer(in paragraph: Paragraph) -> Range<Int>? {
    let tokens = paragraph.tokens
    guard let first = tokens.first, tokens.count <= Self.longest, syntax.symbols[first] == .dash,
      let bracket = tokens.first(where: { syntax.symbols[$0] == .openBracket }),
      bracket > first + 1, isHandle(after: bracket)
    else { return nil }
    let words = (first + 1..<bracket).filter { syntax.isWord($0) }
    guard let start = words.first, let end = words.last else { return nil }
    return start..<end + 1
  }

  /// Whether an at sign follows the bracket.
  private func isHandle(after bracket: Int) -> Bool {
    let next = syntax.tokens[bracket].span.upper
    return next < syntax.article.utf8.count && syntax.article.utf8[next] == 0x40
  }
}
