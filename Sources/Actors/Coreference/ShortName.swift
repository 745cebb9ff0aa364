internal import Text

extension Coreference {
  /// A company by the first word of its name: "Acme Widgets Ltd" … "Acme".
  func byShortName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.core.count == 1, markable.kind != .place else { return nil }
    let word = context.tokens[markable.core.lowerBound].word
    return names.entities(firstName: word).only { entity in
      entities[entity].kind == .organization
    }
  }
}
