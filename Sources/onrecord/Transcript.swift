import Articles
import Discourse
import Display

/// An article as plain text: paragraphs at a width, each quotation after its speaker in brackets.
struct Transcript {
  let article: Article
  let analysis: Analysis
  let columns: Int

  /// The lines, a blank one between paragraphs; no character in them controls a terminal.
  var text: String {
    var output = ""
    for paragraph in article.paragraphs {
      let labelled = Self.sanitized(labelled(paragraph))
      let utf8 = Array(labelled.utf8)
      for line in LineBreaking.lines(of: labelled, columns: columns) {
        output += String(decoding: utf8[line], as: UTF8.self) + "\n"
      }
      output += "\n"
    }
    return String(output.dropLast())
  }

  private func labelled(_ paragraph: Paragraph) -> String {
    var labels = analysis.quotations.filter(\.isStatement).flatMap { quotation in
      quotation.content.map { (offset: $0.lower, label: label(of: quotation)) }
    }
    labels.removeAll { !(paragraph.span.lower..<paragraph.span.upper).contains($0.offset) }
    labels.sort { $0.offset < $1.offset }
    var output = ""
    var from = paragraph.span.lower
    for (offset, label) in labels {
      output += String(article[Span(from, offset)]) + "[\(label)] "
      from = offset
    }
    return output + String(article[Span(from, paragraph.span.upper)])
  }

  private func label(of quotation: Quotation) -> String {
    guard let source = quotation.source else { return "speaker not found" }
    return source.actor.map { analysis.actors[$0.index].name } ?? String(article[source.span])
  }

  static func sanitized(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || CharacterWidth.columns(of: scalar) != nil { scalars.append(scalar) }
      if scalar == "\t" { scalars.append(" ") }
    }
    return String(scalars)
  }
}
