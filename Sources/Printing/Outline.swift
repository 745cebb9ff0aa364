internal import MapPane
package import Articles
package import Analysis
internal import Text
private import Interface

/// An article as labelled lines, one for each paragraph, quotation, actor and country.
package struct Outline {
  private let article: Article
  private let analysis: Analysis

  /// The outline of an analysed article.
  package init(_ article: Article, _ analysis: Analysis) {
    self.article = article
    self.analysis = analysis
  }

  /// The lines; no character in them controls a terminal.
  package var text: String {
    let lines = paragraphs + quotations + actors + countries
    return lines.map(Printed.line).joined()
  }

  private var paragraphs: [String] {
    article.paragraphs.enumerated().map { index, paragraph in
      let isTitle = article.titleSpan.map { paragraph.span.contains($0) } ?? false
      let words = article.line(paragraph.span)
      return isTitle ? "Title: \(words)" : "Paragraph \(index + 1): \(words)"
    }
  }

  private var quotations: [String] {
    analysis.quotations.filter(\.isStatement).enumerated().map { index, quotation in
      let words = quotation.content.map { article.line($0) }.joined(separator: " … ")
      let paragraph = "paragraph \(quotation.paragraph + 1)"
      let speaker = analysis.speaker(of: quotation, in: article)
      return "Quotation \(index + 1), \(quotation.kind.rawValue), \(paragraph), "
        + "\(speaker): \(words)"
    }
  }

  private var actors: [String] {
    analysis.actors.filter { !$0.quotations.isEmpty }.map { actor in
      let role = actor.role.map { ", \($0)" } ?? ""
      return "Actor: \(actor.name)\(role), quotations: \(actor.quotations.count)"
    }
  }

  private var countries: [String] {
    MapView(analysis, of: article).lines.map { "Country: \($0)" }
  }
}
