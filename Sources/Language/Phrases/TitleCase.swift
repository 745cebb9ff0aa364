package import Text

/// Tells words that are written as titles of works are: Nine Bad Winters, The Cook of the Lighthouse.
package enum TitleCase {
  /// Whether the stretch holds two words or more, all of which have capitals but those of closed classes
  /// between the first and the last.
  package static func holds(
    _ stretch: Range<Int>,
    _ tokens: [Token],
    _ entries: [LexicalEntry]
  ) -> Bool {
    let words = stretch.filter { tokens[$0].kind == .word && !tokens[$0].isClitic }
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return words.allSatisfy { index in
      tokens[index].shape != .lower
        || index != first && index != last && entries[index].isClosedClass
    }
  }
}
