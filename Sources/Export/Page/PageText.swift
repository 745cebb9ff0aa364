import Analysis
import Articles
import Text

extension PageArticle {
  /// The title, as it stands in the text where it does.
  var title: Markup {
    let article = findings.article
    guard let span = article.titleSpan, article.paragraphs.contains(where: { $0.span == span })
    else { return .text(article.title ?? article.id) }
    return marked(span, pieces.filter { span.contains($0.span) })
  }

  /// The paragraphs, with the quotations in the hues of their speakers.
  var text: Markup {
    var next = 0
    let paragraphs = findings.article.paragraphs.compactMap { paragraph -> Markup? in
      let from = next
      while next < pieces.count, pieces[next].span.lower < paragraph.span.upper { next += 1 }
      if paragraph.span == findings.article.titleSpan { return nil }
      return block(paragraph, pieces[from..<next])
    }
    return Markup(paragraphs)
  }

  private func block(_ paragraph: Paragraph, _ pieces: ArraySlice<TextPiece>) -> Markup {
    let content = marked(paragraph.span, pieces)
    switch paragraph.kind {
    case .heading: return .block("h2", ["dir": "auto"], content)
    case .boilerplate: return .block("p", ["class": "boilerplate", "dir": "auto"], content)
    case .body, .quote, .list, .caption: return .block("p", ["dir": "auto"], content)
    }
  }

  /// The words of a span, with what is said in it.
  private func marked(_ span: Span, _ pieces: some Sequence<TextPiece>) -> Markup {
    var content: [Markup] = []
    var offset = span.lower
    for piece in pieces {
      content.append(.text(String(findings.article[Span(offset, piece.span.lower)])))
      content.append(said(piece))
      offset = piece.span.upper
    }
    content.append(.text(String(findings.article[Span(offset, span.upper)])))
    return Markup(content)
  }

  /// A piece in the hue of its speaker, after the speaker's letter where the quotation begins.
  private func said(_ piece: TextPiece) -> Markup {
    let quotation = piece.quotation
    let actor = findings.speaker(of: quotation)
    let number = quotation.id.index + 1
    let letter = actor.flatMap { speakers.letter(of: $0.id) } ?? "?"
    let link = Markup.element(
      "a",
      ["class": "who", "href": "#\(prefix)quotation-\(number)"],
      .text(letter)
    )
    let kind = quotation.kind == .indirect ? " reported" : ""
    return .element(
      "span",
      [
        "class": "said\(actor == nil ? " nobody" : kind)", "style": speakers.hue(of: actor?.id),
        "id": piece.isFirst ? "\(prefix)text-\(number)" : nil,
        "title": findings.speakerName(of: quotation) ?? "nobody named",
      ],
      (piece.isFirst ? link : []) + .text(String(findings.article[piece.span]))
    )
  }
}

/// A stretch of the text that belongs to one quotation alone: of those that overlap, to the one that
/// begins last, and an empty one to a quotation of which nothing is left.
struct TextPiece {
  let span: Span
  let quotation: Quotation
  /// Whether the quotation begins with it.
  let isFirst: Bool

  /// All stretches in text order, none reaching beyond a paragraph.
  static func all(of findings: Findings) -> [TextPiece] {
    let quotations = findings.analysis.quotations
    let spans = quotations.indices.flatMap { index in
      quotations[index].content.map { (span: $0, index: index) }
    }.sorted { $0.span.lower < $1.span.lower }
    var open: [(span: Span, index: Int)] = []
    var pieces: [(span: Span, index: Int)] = []
    var offset = 0
    let take = { (end: Int) in
      while let last = open.last, offset < end {
        let upper = min(end, last.span.upper)
        if offset < upper { pieces.append((Span(offset, upper), last.index)) }
        offset = max(offset, upper)
        if last.span.upper <= offset { open.removeLast() }
      }
      offset = end
    }
    for next in spans {
      take(next.span.lower)
      open.append(next)
    }
    take(findings.article.utf8.count)
    let kept = Set(pieces.map(\.index))
    pieces += quotations.indices.filter { !kept.contains($0) }.map { index in
      (Span(quotations[index].span.lower, quotations[index].span.lower), index)
    }
    pieces.sort { ($0.span.lower, $0.span.upper) < ($1.span.lower, $1.span.upper) }
    var begun = Set<Int>()
    return pieces.flatMap { piece in
      within(findings.article.paragraphs, piece.span).map { span in
        TextPiece(
          span: span,
          quotation: quotations[piece.index],
          isFirst: begun.insert(piece.index).inserted
        )
      }
    }
  }

  /// The parts of a span that lie in paragraphs.
  private static func within(_ paragraphs: [Paragraph], _ span: Span) -> [Span] {
    let first = paragraphs.partitioningIndex { $0.span.upper > span.lower }
    if span.isEmpty { return paragraphs[first...].first?.span.contains(span) == true ? [span] : [] }
    return paragraphs[first...].prefix { $0.span.lower < span.upper }.map {
      Span(max(span.lower, $0.span.lower), min(span.upper, $0.span.upper))
    }
  }
}
