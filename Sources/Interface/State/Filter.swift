import Analysis
import Articles
import Atlas
internal import Memory
import Text

/// The quotations a person wants to read, by what they asked for.
struct Filter: Equatable, Sendable {
  /// How the status line names it.
  let label: String
  /// By what it was asked for, and is again when the article is opened the next time.
  let memory: ArticleMemory.Filter
  /// Those who say what is kept.
  let speakers: Set<Actor.ID>
  private let quotations: Set<Quotation.ID>

  /// One speaker alone.
  init(_ actor: Actor) {
    label = String(actor.shortName)
    memory = .speaker(actor.name)
    speakers = [actor.id]
    quotations = Set(actor.quotations)
  }

  /// What fits all the words; nil when there is nothing.
  ///
  /// Words are beginnings of those in the name, the role or the side of the speaker; with `is:`,
  /// `says:` and `about:` before them they ask for a kind, for words of the quotation, for a country.
  init?(_ words: String, in analysis: Analysis, of article: Article) {
    let terms = words.split(separator: " ")
    let others = terms.compactMap { FilterTerm($0, in: analysis, of: article) }
    let names = terms.filter { !FilterTerm.begins($0) }
    let name = names.joined(separator: " ")
    let found = analysis.quotations.filter { quotation in
      let actor = quotation.source?.actor.map { analysis.actors[$0.index] }
      return (name.isEmpty || actor?.isCalled(name, analysis) ?? false)
        && others.allSatisfy { $0.fits(quotation, analysis) }
    }
    guard !terms.isEmpty, !found.isEmpty else { return nil }
    memory = .words(words)
    speakers = Set(found.compactMap { $0.source?.actor })
    quotations = Set(found.map(\.id))
    let alone = speakers.count == 1 && others.isEmpty ? speakers.first : nil
    label = alone.map { String(analysis.actors[$0.index].shortName) } ?? words
  }

  /// Whether a quotation is one of them.
  func keeps(_ quotation: Quotation) -> Bool { quotations.contains(quotation.id) }
}

extension Actor {
  /// Whether words begin one of those in the name, the role or the side.
  fileprivate func isCalled(_ words: String, _ analysis: Analysis) -> Bool {
    let side = affiliation.map { analysis.actors[$0.index].name }
    let wanted = words.lowercased()
    return [name, role, side].compactMap { $0?.lowercased() }.contains { name in
      name.hasPrefix(wanted) || name.contains(" " + wanted) || name.contains("-" + wanted)
    }
  }
}
