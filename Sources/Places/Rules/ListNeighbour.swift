internal import Atlas
internal import Language
internal import Text

extension PlaceRule {
  /// In a list a homograph is what its neighbours are: "Armenia and Georgia", "Georgia and Alabama".
  static let listNeighbour = PlaceRule(name: "list-neighbour") { index, context in
    let candidate = context.candidates[index]
    guard candidate.entry.kind == .homograph else { return nil }
    for neighbour in context.neighbours(of: index) {
      guard let country = neighbour.entry.countries.first else { continue }
      if neighbour.entry.kind == .name {
        return candidate.entry.countries.first.map { .country($0) }
      }
      if neighbour.entry.kind == .region, candidate.entry.countries.contains(country) {
        return .country(country)
      }
    }
    return nil
  }
}

extension PlaceContext {
  /// The candidates that a comma or a conjunction joins to this one.
  fileprivate func neighbours(of index: Int) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    for other in [index - 1, index + 1] where candidates.indices.contains(other) {
      let gap = min(index, other)
      guard let between = Range.between(candidates[gap].tokens, candidates[gap + 1].tokens) else {
        continue
      }
      let joins = between.allSatisfy { token in
        tokens[token].kind == .comma || tagging.tags[token] == .conjunction
      }
      if joins, (1...2).contains(between.count) { found.append(candidates[other]) }
    }
    return found
  }
}
