/// A verb with its auxiliaries, adverbs and negation: has not yet been told.
package struct VerbGroup: Sendable {
  /// Its tokens up to the verb.
  package let tokens: Range<Int>
  /// Whether a word such as "not" stands in the group.
  package private(set) var isNegated = false
  /// Whether a word such as "would" or "can" stands in the group.
  package private(set) var hasModal = false
  /// Whether "to" stands before the verb.
  package private(set) var hasTo = false
  /// Whether a form of be stands before it; so for have and do.
  package private(set) var hasBe = false
  /// Whether a form of have stands before the verb.
  package private(set) var hasHave = false
  private(set) var hasDo = false

  /// The group whose last verb is the token; at most six words long.
  package init(endingAt verb: Int, in sentence: Range<Int>, _ tags: [Tag]) {
    var start = verb
    var index = verb - 1
    let limit = max(sentence.lowerBound, verb - 6)
    while index >= limit {
      switch tags[index] {
      case .negation: isNegated = true
      case .modal: hasModal = true
      case .be: hasBe = true
      case .have: hasHave = true
      case .do: hasDo = true
      case .to: hasTo = true
      case .adverb: break
      default: index = -1
      }
      if index >= 0, !(tags[index] == .adverb && index == sentence.lowerBound) {
        start = index
      }
      index -= 1
    }
    tokens = start..<verb + 1
  }

  /// Its voice, mood and polarity in one number below 64.
  package var signature: Int {
    (isNegated ? 1 : 0) | (hasModal ? 2 : 0) | (hasTo ? 4 : 0) | (hasBe ? 8 : 0)
      | (hasHave ? 16 : 0) | (hasDo ? 32 : 0)
  }
}
