package import Analysis
package import Articles
private import Display
internal import Text

/// An article as plain text: paragraphs at a width, each quotation after its speaker in brackets.
package struct Transcript {
  private let article: Article
  private let analysis: Analysis
  private let columns: Int
  private let choice: Excerpt.Choice

  /// The transcript of what is chosen of an analysed article, in lines of at most so many columns; with
  /// 0 columns a paragraph is one line.
  package init(
    _ article: Article,
    _ analysis: Analysis,
    columns: Int,
    choice: Excerpt.Choice? = nil
  ) {
    self.article = article
    self.analysis = analysis
    self.columns = columns == 0 ? .max : columns
    self.choice = choice ?? .whole(analysis)
  }

  /// The lines, a blank one between paragraphs; no character in them controls a terminal.
  package var text: String {
    let labels = labels
    var output = ""
    var next = 0
    for index in choice.paragraphs(of: article, analysis) {
      let paragraph = article.paragraphs[index]
      while next < labels.count, labels[next].offset < paragraph.span.lower { next += 1 }
      var end = next
      while end < labels.count, labels[end].offset < paragraph.span.upper { end += 1 }
      if !output.isEmpty { output += "\n" }
      write(labelled(paragraph.span, labels[next..<end]), to: &output)
      next = end
    }
    return output
  }

  private func write(_ text: String, to output: inout String) {
    let printed = Printed.text(text)
    let utf8 = Array(printed.utf8)
    for line in LineBreaking.lines(of: printed, columns: columns) {
      output += String(decoding: utf8[line], as: UTF8.self) + "\n"
    }
  }

  /// Who speaks, and where that is written.
  private struct Label {
    var offset: Int
    var speaker: String
  }

  /// The labels of all pieces of quotations, in text order, each before the marks its piece opens with.
  private var labels: [Label] {
    var labels: [Label] = []
    var openings = Openings(article.tokens)
    for piece in pieces {
      let offset = openings.opening(of: piece.span)
      labels.append(Label(offset: offset, speaker: piece.speaker))
    }
    return labels
  }

  /// The pieces of what is quoted with their speakers, in text order.
  private var pieces: [(span: Span, speaker: String)] {
    let statements = analysis.quotations.filter(\.isStatement)
    let pieces = statements.flatMap { quotation in
      let speaker = analysis.speaker(of: quotation, in: article)
      return quotation.content.map { (span: $0, speaker: speaker) }
    }
    return pieces.sorted { $0.span < $1.span }
  }

  private func labelled(_ span: Span, _ labels: ArraySlice<Label>) -> String {
    var output = ""
    var from = span.lower
    for label in labels {
      output += article[Span(from, label.offset)] + "[\(label.speaker)] "
      from = label.offset
    }
    return output + article[Span(from, span.upper)]
  }
}

/// Where pieces of quotations begin for a reader: at the quotation marks right before their words.
private struct Openings {
  private let tokens: [Token]
  /// The first token that ends at or after the piece looked at.
  private var next = 0
  /// Where the words of the piece before begin: marks before them are its own.
  private var floor = 0

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// The offset of the first mark before a piece; pieces come in text order.
  mutating func opening(of piece: Span) -> Int {
    var offset = piece.lower
    while next < tokens.count, Int(tokens[next].upper) < offset { next += 1 }
    var index = next
    while index >= 0, index < tokens.count, tokens[index].kind == .quote,
      Int(tokens[index].upper) == offset, Int(tokens[index].lower) >= floor
    {
      offset = Int(tokens[index].lower)
      index -= 1
    }
    floor = piece.lower
    return offset
  }
}
