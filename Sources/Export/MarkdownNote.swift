import Analysis
import Articles
import Atlas
import Text

/// A note on an article: what is known of it as front matter, its quotations as blocks with ids, its
/// actors, and the countries it gives roles with the words that do.
struct MarkdownNote: ExportWriter {
  /// The whole note; a heading stands only over a section that is not empty.
  func part(_ findings: Findings) -> [UInt8] {
    let article = findings.article
    let blocks =
      [frontMatter(findings), "# " + MarkdownText.escaped(article.title ?? article.id)]
      + section("Quotations", findings.analysis.quotations.map { quotation($0, findings) })
      + section("Actors", list(findings.analysis.actors.map { actor($0, findings) }))
      + section("Coverage", findings.analysis.coverage.claims.map { claim($0, findings) })
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private func section(_ title: String, _ blocks: [String]) -> [String] {
    blocks.isEmpty ? [] : ["## " + title] + blocks
  }

  private func list(_ items: [String]) -> [String] {
    items.isEmpty ? [] : [items.map { "- " + $0 }.joined(separator: "\n")]
  }

  /// The fields that folders of notes are sorted by.
  private func frontMatter(_ findings: Findings) -> String {
    let article = findings.article
    let speakers = findings.analysis.actors.filter { !$0.quotations.isEmpty }.map(\.name)
    var fields = ["title: " + YAMLText.quoted(article.title ?? article.id)]
    if let day = findings.day { fields.append("date: " + day) }
    if let byline = article.byline { fields.append("author: " + YAMLText.quoted(byline)) }
    if let source = article.source { fields.append("source: " + YAMLText.quoted(source)) }
    fields.append("speakers:" + items(speakers))
    for role in CoverageRole.allCases where role != .mentioned {
      let countries = findings.analysis.coverage.countries.filter { $0.roles.contains(role) }
      if countries.isEmpty { continue }
      fields.append("\(role):" + items(countries.map { CountryTable.name(of: $0.country) }))
    }
    return (["---"] + fields + ["---"]).joined(separator: "\n")
  }

  private func items(_ texts: [String]) -> String {
    texts.isEmpty ? " []" : texts.map { "\n  - " + YAMLText.quoted($0) }.joined()
  }

  private func quotation(_ quotation: Quotation, _ findings: Findings) -> String {
    let number = quotation.id.index + 1
    let words = MarkdownText.escaped(findings.words(of: quotation))
    let speaker = findings.speakerName(of: quotation).map { "**\(MarkdownText.escaped($0))**" }
    let role = findings.speaker(of: quotation)?.role.map { ", " + MarkdownText.escaped($0) }
    let offsets = findings.offsets
    let place =
      "¶\(quotation.paragraph + 1), \(offsets[quotation.span.lower])–"
      + "\(offsets[quotation.span.upper])"
    let line = "\(speaker ?? "nobody named")\(role ?? "") (\(quotation.kind.rawValue), \(place))"
    return block(
      [quotation.kind == .indirect ? words : "“\(words)”", "— " + line],
      id: "q\(number)"
    )
  }

  /// Paragraphs as a block quotation with an id to link to.
  private func block(_ paragraphs: [String], id: String) -> String {
    paragraphs.map { "> " + $0 }.joined(separator: "\n>\n") + "\n\n^\(id)"
  }

  private func actor(_ actor: Actor, _ findings: Findings) -> String {
    let name = "**\(MarkdownText.escaped(actor.name))** (\(actor.kind.rawValue))"
    let notes = findings.notes(on: actor).map { MarkdownText.escaped($0) }
    let links = actor.quotations.map { "[[#^q\($0.index + 1)]]" }.joined(separator: " ")
    return ([name] + notes + (links.isEmpty ? [] : [links])).joined(separator: ", ")
  }

  private func claim(_ claim: Claim, _ findings: Findings) -> String {
    let countries = claim.places.map { place in
      let name = CountryTable.name(of: place.country)
      return place.basis == .implied ? name + " (implied)" : name
    }
    let speaker = findings.actor(claim.speaker).map { ", " + MarkdownText.escaped($0.name) }
    let words = MarkdownText.escaped(findings.article.line(claim.span))
    let subject = findings.subject(of: claim).map { MarkdownText.escaped($0) + ", " } ?? ""
    let line = "\(subject)**\(claim.role)**: \(countries.joined(separator: ", "))\(speaker ?? "")"
    return block([words, "— " + line], id: "c\(claim.id.index + 1)")
  }
}
