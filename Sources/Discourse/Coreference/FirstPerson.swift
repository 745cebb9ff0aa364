internal import Articles

extension CoreferenceRule {
  /// Between quotation marks "I" is who speaks.
  static let firstPerson = CoreferenceRule(name: "first-person", form: .pronoun) {
    index,
    coreference in
    let markable = coreference.markables[index]
    guard coreference.pronoun(markable)?.person == .first else { return nil }
    if markable.stretch == 0 { return coreference.narrator }
    let speaker = coreference.speakers[markable.stretch]
    return speaker >= 0 ? coreference.speakerEntity(speaker) : nil
  }
}

extension Coreference {
  func pronoun(_ markable: Markable) -> Pronoun? {
    Pronoun(context.tokens[markable.head].word)
  }

  /// The entity of a speaker, which is known already unless it comes later.
  fileprivate func speakerEntity(_ speaker: Int) -> Int? {
    let entity = markables[speaker].entity
    return entity >= 0 ? entity : nil
  }
}
