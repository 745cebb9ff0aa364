/// The words of a name as one figure: equal for names of equal words.
@usableFromInline
package struct NameKey: Equatable {
  /// Equal for equal words in the same order.
  @usableFromInline package private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Goes on with a word.
  package mutating func add(_ word: Word) { hash = (hash ^ word.hash) &* 0x9e37_79b9_7f4a_7c15 }

  /// Goes on with what is no word, such as a country.
  package mutating func add(_ figure: UInt64) {
    hash = (hash ^ figure) &* 0x9e37_79b9_7f4a_7c15 &+ 1
  }

  /// The key of a name of one word.
  package init(_ word: Word) { add(word) }

  /// The key of a name of two words.
  package init(_ first: Word, _ second: Word) {
    add(first)
    add(second)
  }

  /// The key of the words of these tokens.
  package init(_ tokens: [Token], _ range: Range<Int>) {
    for index in range { add(tokens[index].word) }
  }
}

extension WordTable {
  /// The value of the name; the one for missing words where the table does not hold it.
  @inlinable
  package subscript(name: NameKey) -> Value {
    get { self[hash: name.hash] }
    set { self[hash: name.hash] = newValue }
  }
}
