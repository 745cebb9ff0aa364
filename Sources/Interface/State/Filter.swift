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
    let (others, names) = (terms.filter(\.isTerm), terms.filter { !$0.isTerm })
    let name = names.joined(separator: " ")
    let found = analysis.quotations.filter { quotation in
      let actor = quotation.source?.actor.map { analysis.actors[$0.index] }
      return (name.isEmpty || actor?.isCalled(name, analysis) ?? false)
        && others.allSatisfy { quotation.fits($0, analysis, article) }
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

  /// What a term can begin with, as far as that can be said beforehand.
  static let terms = ["is:direct", "is:indirect", "is:doubtful", "is:unnamed", "says:", "about:"]
}

extension Substring {
  /// Whether it asks for something else than a speaker.
  fileprivate var isTerm: Bool { Filter.terms.contains { hasPrefix($0) } }
}

extension Quotation {
  /// Whether a term asks for this quotation.
  fileprivate func fits(_ term: Substring, _ analysis: Analysis, _ article: Article) -> Bool {
    let parts = term.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return true }
    switch parts[0] {
    case "is": return isOfKind(parts[1], analysis)
    case "says": return says(String(parts[1]), article)
    default: return names(parts[1].lowercased(), analysis)
    }
  }

  private func isOfKind(_ kind: Substring, _ analysis: Analysis) -> Bool {
    let isUnnamed = source?.actor.map { analysis.actors[$0.index].kind == .unnamed } ?? true
    let kinds = [
      ("direct", self.kind != .indirect), ("indirect", self.kind == .indirect),
      ("doubtful", attribution.isDoubtful), ("unnamed", isUnnamed),
    ]
    return kinds.contains { $0.0.hasPrefix(kind) && $0.1 }
  }

  private func says(_ words: String, _ article: Article) -> Bool {
    content.contains { piece in
      !Pattern(words).matches(in: Array(article.utf8[piece.lower..<piece.upper])).isEmpty
    }
  }

  private func names(_ country: String, _ analysis: Analysis) -> Bool {
    analysis.places.contains { place in
      content.contains { $0.contains(place.span) }
        && (CountryTable.name(of: place.country).lowercased().hasPrefix(country)
          || "\(place.country)".lowercased() == country)
    }
  }
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
