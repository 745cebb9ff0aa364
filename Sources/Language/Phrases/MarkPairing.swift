internal import Articles
internal import Text

/// Pairs quotation marks; a mark without its partner never reaches beyond its paragraph.
struct MarkPairing {
  private(set) var regions: [MarkedRegion] = []

  private let article: Article
  private let tokens: [Token]
  /// The open marks of this paragraph: an outer one and at most one within it.
  private var outer: Opened?
  private var inner: Opened?
  /// Whether the paragraph before ended within a quotation.
  private var isLeftOpen = false
  /// The paragraph after this one.
  private var next: Paragraph?

  private struct Opened {
    let token: Int
    let family: QuotationMark.Family
  }

  init(_ article: Article) {
    self.article = article
    tokens = article.tokens
  }

  /// Pairs the marks of one paragraph, given the one after it.
  mutating func pair(_ paragraph: Paragraph, before next: Paragraph?) {
    outer = nil
    inner = nil
    self.next = next
    for index in paragraph.tokens where tokens[index].kind == .quote {
      read(index, in: paragraph)
    }
    guard let open = outer else {
      if !paragraph.tokens.isEmpty { isLeftOpen = false }
      return
    }
    close(open, at: end(of: open, in: paragraph), isClosed: false, in: paragraph)
    isLeftOpen = true
  }

  /// The family of the mark that opens the paragraph after this one.
  private var following: QuotationMark.Family? {
    guard let next, let first = next.tokens.first, tokens[first].kind == .quote else { return nil }
    let mark = QuotationMark(tokens, first, in: next.tokens, utf8: article.utf8)
    return mark.direction == .closing ? nil : mark.family
  }

  /// Whether the first double mark of the paragraph after this one closes.
  private var isClosedNext: Bool {
    guard let next else { return false }
    for index in next.tokens where tokens[index].kind == .quote {
      let mark = QuotationMark(tokens, index, in: next.tokens, utf8: article.utf8)
      if mark.family == .double { return mark.direction == .closing }
    }
    return false
  }

  private mutating func read(_ index: Int, in paragraph: Paragraph) {
    let mark = QuotationMark(tokens, index, in: paragraph.tokens, utf8: article.utf8)
    guard let open = outer else {
      if opens(mark, index, in: paragraph) { outer = Opened(token: index, family: mark.family) }
      return
    }
    if mark.family == open.family {
      readSame(mark, index, open, in: paragraph)
    } else {
      readInner(mark, index, in: paragraph)
    }
  }

  /// A mark of the family that is open: closes it or what stands within it, opens a quotation within
  /// it, or shows that its closing mark was left out.
  private mutating func readSame(
    _ mark: QuotationMark,
    _ index: Int,
    _ open: Opened,
    in paragraph: Paragraph
  ) {
    if mark.direction == .opening {
      if mark.isDirected, mark.family == .double, tokens[index].lower == tokens[open.token].upper {
        return
      }
      if mark.family == .single, !closesLater(index, in: paragraph) { return }
      if inner == nil, isNested(index, in: paragraph) {
        inner = Opened(token: index, family: mark.family)
        return
      }
      close(open, at: index, isClosed: false, in: paragraph)
      outer = Opened(token: index, family: mark.family)
    } else if let opened = inner, opened.family == open.family {
      append(opened, at: index, isClosed: true, isInner: true, in: paragraph)
      inner = nil
    } else if mark.family != .single || closesSingle(index, in: paragraph) {
      close(open, at: index, isClosed: true, in: paragraph)
      outer = nil
    }
  }

  private mutating func readInner(_ mark: QuotationMark, _ index: Int, in paragraph: Paragraph) {
    if let open = inner {
      guard open.family == mark.family, mark.direction != .opening else { return }
      append(open, at: index, isClosed: true, isInner: true, in: paragraph)
      inner = nil
    } else if mark.direction == .opening, opens(mark, index, in: paragraph) {
      inner = Opened(token: index, family: mark.family)
    }
  }

  private func opens(_ mark: QuotationMark, _ index: Int, in paragraph: Paragraph) -> Bool {
    guard mark.direction != .closing, index + 1 < paragraph.tokens.upperBound else { return false }
    return mark.family != .single || closesLater(index, in: paragraph)
      || following == .single && introduces(index, in: paragraph)
  }

  /// Whether a quotation can begin here: with the paragraph, or behind a comma or colon.
  private func introduces(_ index: Int, in paragraph: Paragraph) -> Bool {
    guard index > paragraph.tokens.lowerBound else { return true }
    let before = tokens[index - 1].kind
    return before == .comma || before == .colon || before == .stop
  }

  /// Whether two closing marks follow the one that opens at `index`, so that it stands within the
  /// quotation that is open.
  private func isNested(_ index: Int, in paragraph: Paragraph) -> Bool {
    var closing = 0
    let limit = min(index + Self.reach, paragraph.tokens.upperBound)
    for next in Range(from: index + 1, to: limit) where tokens[next].kind == .quote {
      let mark = QuotationMark(tokens, next, in: paragraph.tokens, utf8: article.utf8)
      guard mark.family == .double else { continue }
      guard mark.direction == .closing else { return false }
      closing += 1
      if closing == 2 { return true }
    }
    return false
  }

  /// How far a partner is looked for, in tokens.
  private static let reach = 400

  /// Whether a single mark that opens at `index` finds its partner within reach.
  private func closesLater(_ index: Int, in paragraph: Paragraph) -> Bool {
    for next in Range(from: index + 1, to: min(index + Self.reach, paragraph.tokens.upperBound))
    where tokens[next].kind == .quote {
      let mark = QuotationMark(tokens, next, in: paragraph.tokens, utf8: article.utf8)
      guard mark.family == .single else { continue }
      if mark.direction != .opening { return true }
    }
    return false
  }

  /// Whether a single mark ends a quotation here and is no apostrophe.
  private func closesSingle(_ index: Int, in paragraph: Paragraph) -> Bool {
    let next = index + 1
    guard next < paragraph.tokens.upperBound else { return true }
    if tokens[next].lower == tokens[index].upper { return tokens[next].kind != .word }
    let isPossessive =
      tokens[next].shape == .lower && tokens[next].kind == .word && endsInS(index - 1)
    return !isPossessive || !closesLater(index, in: paragraph)
  }

  private func endsInS(_ index: Int) -> Bool {
    tokens[index].kind == .word && article.utf8[Int(tokens[index].upper) - 1] | 0x20 == 0x73
  }

  /// Where a quotation without a closing mark ends: with the paragraph where it began that, or where the
  /// next one opens with a mark or has its closing mark, else with its sentence.
  private func end(of open: Opened, in paragraph: Paragraph) -> Int {
    if open.token == paragraph.tokens.lowerBound || following == open.family
      || open.family == .double && (isClosedNext || isAnnounced(open, in: paragraph))
    {
      return paragraph.tokens.upperBound
    }
    let sentences = article.sentences[paragraph.sentences]
    let found = sentences.partitioningIndex { $0.tokens.upperBound > open.token }
    return found < sentences.endIndex
      ? sentences[found].tokens.upperBound
      : paragraph.tokens.upperBound
  }

  /// Whether a colon stands before the mark, so that all that follows is quoted.
  private func isAnnounced(_ open: Opened, in paragraph: Paragraph) -> Bool {
    open.token > paragraph.tokens.lowerBound && tokens[open.token - 1].kind == .colon
  }

  private mutating func close(
    _ open: Opened,
    at end: Int,
    isClosed: Bool,
    in paragraph: Paragraph
  ) {
    inner = nil
    append(open, at: end, isClosed: isClosed, isInner: false, in: paragraph)
  }

  private mutating func append(
    _ open: Opened,
    at end: Int,
    isClosed: Bool,
    isInner: Bool,
    in paragraph: Paragraph
  ) {
    guard open.token + 1 < end else { return }
    let isFirst = open.token == paragraph.tokens.lowerBound
    regions.append(
      MarkedRegion(
        open: open.token,
        content: Range(from: open.token + 1, to: end),
        isClosed: isClosed,
        isContinuation: isFirst && isLeftOpen && !isInner,
        isInner: isInner
      )
    )
  }
}
