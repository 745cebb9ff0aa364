internal import Analysis
internal import Language
internal import Text

/// Tells names that only ever say where something is, and so are those of places no table holds: a shop in Marston.
struct Whereabouts {
  private let context: MentionContext

  init(_ context: MentionContext) {
    self.context = context
  }

  /// Whether each of these mentions of a name stands behind a preposition of place or direction, and one of them
  /// behind one of being there.
  func hold(_ mentions: ArraySlice<Int32>, of markables: [Markable]) -> Bool {
    var isInside = false
    for index in mentions {
      let mention = markables[Int(index)]
      guard mention.form == .name, mention.tokens == mention.core, mention.tokens.lowerBound > 0,
        isEnd(mention.tokens.upperBound)
      else { return false }
      let preposition = mention.tokens.lowerBound - 1
      let word = context.tokens[preposition].word
      if Self.inside.contains(word) {
        if !isTrusted(before: preposition) { isInside = true }
      } else if word != MentionWords.of, !Self.beside.contains(word) {
        return false
      }
    }
    return isInside
  }

  /// Whether what is in it is held or believed: shares in Orbix.
  private func isTrusted(before preposition: Int) -> Bool {
    preposition > 0 && Self.held.contains(context.tokens[preposition - 1].word)
  }

  /// Whether no further word of a name or its owner's clitic follows: in Marston’s kitchen.
  private func isEnd(_ index: Int) -> Bool {
    guard index < context.tokens.count else { return true }
    return !context.tokens[index].isClitic && !context.tags[index].isNominal
  }

  private static let inside = WordKind.placeInside.words
  private static let beside = WordKind.placeLocative.words
  private static let held = WordKind.heldIn.words
}
