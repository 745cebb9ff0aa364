import Articles
import Discourse
import Display
import Interface

/// An article as labelled lines, one for each paragraph, quotation, actor and country.
struct Outline {
  private let article: Article
  private let analysis: Analysis

  init(_ article: Article, _ analysis: Analysis) {
    self.article = article
    self.analysis = analysis
  }

  /// The lines; no character in them controls a terminal.
  var text: String {
    let lines = paragraphs + quotations + actors + countries
    return lines.map { Transcript.sanitized($0) + "\n" }.joined()
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
      return "Quotation \(index + 1), \(quotation.kind.rawValue), \(paragraph), "
        + "\(speaker(of: quotation)): \(words)"
    }
  }

  private func speaker(of quotation: Quotation) -> String {
    guard let source = quotation.source else { return "speaker not found" }
    return source.actor.map { analysis.actors[$0.index].name } ?? article.line(source.span)
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
