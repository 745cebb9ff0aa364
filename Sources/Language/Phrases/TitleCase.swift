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
    func isWord(_ index: Int) -> Bool { tokens[index].kind == .word && !tokens[index].isClitic }
    guard let first = stretch.first(where: isWord), let last = stretch.last(where: isWord),
      first < last
    else { return false }
    return (first...last).allSatisfy { index in
      !isWord(index) || tokens[index].shape != .lower
        || index != first && index != last && entries[index].isClosedClass
    }
  }
}
