internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The body last spoken of, where the noun for such a body stands alone: "the agency", "the company".
  func byBody(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .organization, markable.determination == .definite,
      markable.tokens.count == 2, markable.stretch == 0, markable.agreement != .they,
      BodyNouns.english.contains(context.tokens[markable.head].word)
        || Self.businesses.contains(context.tokens[markable.head].word)
    else { return nil }
    var named: Int?
    var subject: Int?
    for other in markables[max(0, index - 40)..<index].reversed() {
      guard other.sentence + 3 >= markable.sentence else { break }
      guard other.stretch == 0, other.entity >= 0, other.form != .description || !other.isGroup,
        isBody(other.entity, for: markable)
      else { continue }
      if let known = named, known != other.entity {
        return other.isSubject || other.isSource ? nil : subject
      }
      named = other.entity
      if other.isSubject || other.isSource { subject = other.entity }
    }
    return named
  }

  /// Whether the entity is a body by name that the noun may stand for: no ministry is a company.
  private func isBody(_ entity: Int, for markable: Markable) -> Bool {
    let found = entities[entity]
    guard found.isNamed, found.kind == .organization || found.kind == .unknown,
      found.agreement.contains(.it)
    else { return false }
    let noun = context.tokens[markable.head].word
    let core = markables[found.fullest].core
    let isBusiness = Self.businesses.contains(noun)
    if isBusiness, !core.contains(where: { context.facts[$0].wordClass == .organization }) {
      return true
    }
    if core.count == 1, context.tokens[core.lowerBound].shape == .allCaps {
      return isBusiness || Self.agency == noun
    }
    return core.contains { BodyNouns.english.stands(noun, forNameWith: context.tokens[$0].word) }
  }

  private static let agency: Word = "agency"
  private static let businesses = WordKind.business.words
}
