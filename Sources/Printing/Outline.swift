package import Analysis
package import Articles
private import Interface
internal import MapPane
internal import Text

/// An article as labelled lines, one for each paragraph, quotation, actor and country.
package struct Outline {
  private let article: Article
  private let analysis: Analysis
  private let choice: Excerpt.Choice

  /// The outline of what is chosen of an analysed article.
  package init(_ article: Article, _ analysis: Analysis, choice: Excerpt.Choice? = nil) {
    self.article = article
    self.analysis = analysis
    self.choice = choice ?? .whole(analysis)
  }

  /// The lines; no character in them controls a terminal.
  package var text: String {
    let lines = paragraphs + quotations + actors + (choice.isWhole ? countries : [])
    return lines.map(Printed.line).joined()
  }

  private var paragraphs: [String] {
    choice.paragraphs(of: article, analysis).map { index in
      let paragraph = article.paragraphs[index]
      let isTitle = article.titleSpan.map { paragraph.span.contains($0) } ?? false
      let words = article.line(paragraph.span)
      return isTitle ? "Title: \(words)" : "Paragraph \(index + 1): \(words)"
    }
  }

  private var quotations: [String] {
    statements.map { quotation in
      let words = quotation.content.map { article.line($0) }.joined(separator: " … ")
      let paragraph = "paragraph \(quotation.paragraph + 1)"
      let speaker = analysis.speaker(of: quotation, in: article)
      return "Quotation \(quotation.id.number), \(quotation.kind.rawValue), \(paragraph), "
        + "\(speaker): \(words)"
    }
  }

  /// The statements that are chosen.
  private var statements: [Quotation] {
    analysis.quotations.filter { quotation in
      (quotation.isStatement || choice.isNumbered) && choice.quotations.contains(quotation.id)
    }
  }

  private var actors: [String] {
    var counts: [Actor.ID: Int] = [:]
    for case let actor? in statements.map({ $0.source?.actor }) { counts[actor, default: 0] += 1 }
    return analysis.actors.compactMap { actor in
      let role = actor.role.map { ", \($0)" } ?? ""
      return counts[actor.id].map { "Actor: \(actor.name)\(role), quotations: \($0)" }
    }
  }

  private var countries: [String] {
    MapView(analysis, of: article).lines.map { "Country: \($0)" }
  }
}
