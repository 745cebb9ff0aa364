/// The words of a name as one figure: equal for names of equal words.
package struct NameKey: Equatable {
  package private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  package mutating func add(_ word: Word) { hash = (hash ^ word.hash) &* 0x9e37_79b9_7f4a_7c15 }

  package mutating func add(_ figure: UInt64) {
    hash = (hash ^ figure) &* 0x9e37_79b9_7f4a_7c15 &+ 1
  }

  package init(_ word: Word) { add(word) }

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
  package subscript(name: NameKey) -> Value {
    get { self[hash: name.hash] }
    set { self[hash: name.hash] = newValue }
  }
}
