internal import Language
internal import Text

extension Coreference {
  /// The noun of an organization's name alone: "Supreme Court" … "the Court".
  func byHeadOfName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.core.count == 1,
      markable.kind == .organization
        || markable.kind == .unknown && markable.agreement == .organization
    else { return nil }
    let word = context.tokens[markable.core.lowerBound].word
    return names.entities(head: word).only { _ in true }
  }
}
