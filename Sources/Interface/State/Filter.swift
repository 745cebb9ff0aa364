import Analysis

/// The speakers a person wants to read, by what they asked for.
struct Filter: Equatable, Sendable {
  /// How the status line names it.
  let label: String
  let speakers: Set<Actor.ID>

  /// One speaker alone.
  init(_ actor: Actor) {
    label = String(actor.shortName)
    speakers = [actor.id]
  }

  /// Those who are quoted and whose name, role or side holds the words; nil when there are none.
  init?(_ words: String, in analysis: Analysis) {
    let wanted = words.lowercased()
    let found = analysis.actors.filter { actor in
      let side = actor.affiliation.map { analysis.actors[$0.index].name }
      let names = [actor.name, actor.role, side].compactMap { $0?.lowercased() }
      return !actor.quotations.isEmpty && names.contains { $0.contains(wanted) }
    }
    guard !wanted.isEmpty, !found.isEmpty else { return nil }
    label = found.count == 1 ? String(found[0].shortName) : words
    speakers = Set(found.map(\.id))
  }

  /// Whether a quotation is by one of them.
  func keeps(_ quotation: Quotation) -> Bool {
    quotation.source?.actor.map { speakers.contains($0) } ?? false
  }
}
