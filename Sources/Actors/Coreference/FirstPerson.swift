extension Coreference {
  /// Between quotation marks "I" is who speaks.
  func bySpeaker(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.pronoun?.person == .first else { return nil }
    if markable.stretch == 0 { return narrator }
    let speaker = speakers[markable.stretch]
    return speaker >= 0 ? speakerEntity(speaker) : nil
  }

  /// The entity of a speaker, which is known already unless it comes later.
  private func speakerEntity(_ speaker: Int) -> Int? {
    let entity = markables[speaker].entity
    return entity >= 0 ? entity : nil
  }
}
