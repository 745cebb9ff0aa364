import Analysis
import Articles
import Text

extension PageArticle {
  /// The quotations, each with its speaker and as a Quotation of schema.org.
  var quotations: Markup {
    let quotations = findings.analysis.quotations
    if quotations.isEmpty { return [] }
    return .block("h2", [:], .text("What is said")) + Markup(quotations.map(block))
  }

  private func block(_ quotation: Quotation) -> Markup {
    let actor = findings.speaker(of: quotation)
    let words = findings.words(of: quotation)
    let isReported = quotation.kind == .indirect
    let marks = isReported ? ("", "") : ("“", "”")
    let text = Markup.element("span", ["itemprop": "text"], .text(words))
    return .block(
      "blockquote",
      [
        "itemprop": "hasPart", "itemscope": "", "itemtype": "https://schema.org/Quotation",
        "id": "\(prefix)quotation-\(quotation.id.index + 1)", "style": speakers.hue(of: actor?.id),
        "class": actor == nil ? "nobody" : nil,
      ],
      [
        .block("p", ["dir": "auto"], .text(marks.0) + text + .text(marks.1)),
        .element("footer", [:], foot(quotation, actor)),
      ]
    )
  }

  private func foot(_ quotation: Quotation, _ actor: Actor?) -> Markup {
    let isPerson = actor.map { $0.kind == .person || $0.kind == .unnamed } ?? true
    let name = findings.speakerName(of: quotation).map { name in
      Markup.element(
        "span",
        [
          "itemprop": "spokenByCharacter", "itemscope": "",
          "itemtype": "https://schema.org/\(isPerson ? "Person" : "Organization")",
        ],
        .element("bdi", ["itemprop": "name"], .text(name))
      )
    }
    let role = actor?.role.map { Markup.text(", ") + .element("bdi", [:], .text($0)) }
    let link = Markup.element(
      "a",
      ["href": "#\(prefix)text-\(quotation.id.index + 1)"],
      .text("¶\(quotation.paragraph + 1)")
    )
    let doubt = quotation.attribution.confidence < 0.6 ? ", doubtful" : ""
    return [
      .text("— "), name ?? .text("nobody named"), role ?? [],
      .text(" (\(quotation.kind.rawValue)\(doubt)) "), link,
    ]
  }
}
