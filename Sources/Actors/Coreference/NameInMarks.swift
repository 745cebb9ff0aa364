internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The name somebody is known by: a man who goes by the name "Biscuit", a crime boss known as Kadro.
  func byNameInMarks(_ index: Int) -> Int? {
    let markable = markables[index]
    guard !markable.isGroup, markable.kind == .person || markable.kind == .organization else {
      return nil
    }
    let name = markables[(index + 1)...].prefix(6).first {
      $0.form == .name && $0.entity >= 0 && $0.sentence == markable.sentence
        && $0.tokens.lowerBound < markable.tokens.upperBound + 12
    }
    guard let name, context.isNaming(before: name.tokens.lowerBound),
      markable.kind.agrees(with: name.kind), entities[name.entity].admits(markable)
    else { return nil }
    return name.entity
  }
}

extension MentionContext {
  /// Whether the words before a name say that somebody is known by it.
  func isNaming(before name: Int) -> Bool {
    let isMarked = name > 0 && tokens[name - 1].kind == .quote
    let last = isMarked ? name - 2 : name - 1
    guard last > 0, Self.naming.contains(tokens[last].word) else { return false }
    if tokens[last].word == Self.as {
      return tokens[max(0, last - 4)..<last].contains { $0.word == Self.known }
    }
    return isMarked || tags[last] != .noun
  }

  private static let naming = WordKind.naming.words
  private static let `as`: Word = "as"
  private static let known: Word = "known"
}
