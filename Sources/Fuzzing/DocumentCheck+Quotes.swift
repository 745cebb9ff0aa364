extension DocumentCheck {
  /// Expects quotes in text order, within the text, and each with why it is one.
  mutating func checkQuotes() {
    expect(isCounted(document.quotes.map(\.id)), "numbers of quotes")
    var start = -1
    for quote in document.quotes {
      expect(quote.start >= start, "order of quotes")
      start = quote.start
      checkBounds(of: quote)
      checkOwnWords(of: quote)
      expect((0...1).contains(quote.confidence) && !quote.rule.isEmpty, "why a quote is one")
    }
    checkNesting()
  }

  private mutating func checkBounds(of quote: DecodedDocument.Quote) {
    var end = -1
    for span in quote.spans {
      expect(isInText(span[0], span[1]) && span[0] >= end, "spans of a quote")
      if isInText(span[0], span[1]) {
        let isBlank = text[span[0]..<span[1]].allSatisfy(\.properties.isWhitespace)
        expect(!isBlank, "a blank quote")
      }
      end = span[1]
    }
    expect(quote.spans.first?[0] == quote.start && end == quote.end, "bounds of a quote")
    guard document.article.paragraphs.indices.contains(quote.paragraph) else {
      return expect(false, "paragraph of a quote")
    }
    let paragraph = document.article.paragraphs[quote.paragraph]
    let isWithin = paragraph.start <= quote.start && quote.start < paragraph.end
    expect(isWithin, "paragraph of a quote")
  }

  /// No cue and no speaker stands in the words it introduces, nor one in the other.
  private mutating func checkOwnWords(of quote: DecodedDocument.Quote) {
    if let cue = quote.cue {
      expect(reads(cue.start, cue.end, cue.text), "text of a cue")
      let isApart = quote.spans.allSatisfy { cue.end <= $0[0] || $0[1] <= cue.start }
      expect(isApart, "a cue in its own words")
    }
    guard let speaker = quote.speaker else { return }
    expect(reads(speaker.start, speaker.end, speaker.text), "text of a speaker")
    let isApart = quote.spans.allSatisfy { speaker.end <= $0[0] || $0[1] <= speaker.start }
    expect(isApart, "a speaker in its own words")
    if let cue = quote.cue {
      expect(speaker.end <= cue.start || cue.end <= speaker.start, "a speaker in its cue")
    }
    if let actor = speaker.actor { expect(isActor(actor), "actor of a speaker") }
  }

  /// Of two quotes one may stand within the other, but they neither cross nor hold the same words.
  private mutating func checkNesting() {
    var open: [[Int]] = []
    for span in document.quotes.flatMap(\.spans).sorted(by: { ($0[0], -$0[1]) < ($1[0], -$1[1]) }) {
      while let last = open.last, last[1] <= span[0] { open.removeLast() }
      if let last = open.last {
        expect(last != span, "the same words twice")
        expect(span[1] <= last[1], "quotes cross")
      }
      open.append(span)
    }
  }
}
