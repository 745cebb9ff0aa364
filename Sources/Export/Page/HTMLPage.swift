import Analysis
import Articles
import Assets
import Atlas
import Text

/// One page that needs nothing else, and in which nothing runs.
///
/// Each article stands on it with its speakers marked, who they are, what they say, and the map with the
/// words that say so.
struct HTMLPage: ExportWriter {
  let isSingle: Bool

  var opening: String { isSingle ? "" : Self.opening("Who said what, and where") }
  var closing: String { isSingle ? "" : Self.closing }

  /// The whole page of a single article, or the article's part of a page of several.
  func part(_ findings: Findings) -> [UInt8] {
    let article = PageArticle(findings, isAlone: isSingle).markup.source
    guard isSingle else { return Array(article.utf8) }
    let title = findings.article.title ?? findings.article.id
    return Array((Self.opening(title) + article + Self.closing).utf8)
  }

  private static func opening(_ title: String) -> String {
    let head: Markup = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      .void("meta", ["name": "generator", "content": "onrecord"]),
      .block("title", [:], .text(title)), .style(Asset.file("page.css").text),
    ]
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n\(head.source)</head>\n<body>\n"
  }

  /// What a browser is to allow: the page's own style and nothing more.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private static let closing = "</body>\n</html>\n"
}

/// An article on the page.
struct PageArticle {
  let findings: Findings
  let speakers: PageSpeakers
  /// What stands before the ids of the page, so that those of two articles differ.
  let prefix: String
  /// The stretches of the text that belong to quotations.
  let pieces: [TextPiece]

  init(_ findings: Findings, isAlone: Bool) {
    self.findings = findings
    speakers = PageSpeakers(findings)
    prefix = isAlone ? "" : findings.identifier + "-"
    pieces = TextPiece.all(of: findings)
  }

  var markup: Markup {
    let type = "https://schema.org/NewsArticle"
    return .block(
      "article",
      ["itemscope": "", "itemtype": type, "id": prefix.isEmpty ? nil : "\(prefix)article"],
      [head, text, actors, quotations, coverage]
    )
  }

  private var head: Markup {
    let article = findings.article
    let facts = [article.byline, findings.day, article.source].compactMap(\.self)
    let day = findings.day.map {
      Markup.void("meta", ["itemprop": "datePublished", "content": $0])
    }
    return [
      .block("h1", ["itemprop": "headline", "dir": "auto"], title),
      .block("p", ["class": "about"], Markup(facts.enumerated().map(fact))), day ?? [],
    ]
  }

  private func fact(_ index: Int, _ text: String) -> Markup {
    (index > 0 ? .text(" · ") : []) + .element("bdi", [:], .text(text))
  }

  private var actors: Markup {
    let items = findings.analysis.actors.filter { !$0.quotations.isEmpty }.map(item)
    if items.isEmpty { return [] }
    return .block("h2", [:], .text("Who speaks")) + .block("ul", ["class": "actors"], Markup(items))
  }

  private func item(_ actor: Actor) -> Markup {
    let times = actor.quotations.count == 1 ? "once" : "\(actor.quotations.count) times"
    let notes = findings.notes(on: actor) + ["quoted \(times)"]
    let words = notes.map { Markup.text(", ") + .element("bdi", [:], .text($0)) }
    return .block(
      "li",
      ["id": "\(prefix)actor-\(actor.id.index + 1)", "style": speakers.hue(of: actor.id)],
      [
        .element("span", ["class": "key"], .text(speakers.letter(of: actor.id) ?? "?")),
        .text(" "), .element("strong", [:], .element("bdi", [:], .text(actor.name))),
        Markup(words),
      ]
    )
  }
}
