internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// He and she between quotation marks, where nobody in the same words is meant: the last person named before
  /// them who does not speak them and is known to be a man or a woman.
  func byWhoIsSpokenOf(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.stretch > 0, speakers[markable.stretch] >= 0, let pronoun = markable.pronoun,
      pronoun.person == .third, pronoun.agreement == .he || pronoun.agreement == .she,
      isKnown(speakers[markable.stretch], beside: pronoun)
    else { return nil }
    let speaker = speaker(of: markable.stretch)
    for other in markables[max(0, index - 80)..<index].reversed() {
      guard other.sentence + 7 > markable.sentence else { break }
      guard other.stretch == 0, other.entity >= 0, other.entity != speaker,
        entities[other.entity].isNamed, entities[other.entity].kind == .person,
        entities[other.entity].agreement == pronoun.agreement
      else { continue }
      return other.entity
    }
    return nil
  }

  /// Whoever speaks the words of a quoted stretch, where that is known by now.
  func speaker(of stretch: Int) -> Int? {
    guard stretch > 0, speakers[stretch] >= 0 else { return nil }
    let entity = markables[speakers[stretch]].entity
    return entity >= 0 ? entity : nil
  }

  /// Whether it is known who speaks, or at least that the pronoun cannot mean that one.
  private func isKnown(_ speaker: Int, beside pronoun: Pronoun) -> Bool {
    markables[speaker].entity >= 0
      || !markables[speaker].agreement.agrees(with: pronoun.agreement)
  }
}
