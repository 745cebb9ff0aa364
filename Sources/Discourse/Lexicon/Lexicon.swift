package import Articles
internal import Assets

/// What a word can be: the parts of speech of its readings, its closed class and its place in the cue table.
///
/// The bits are laid down by `make_lexicon.py`.
package struct LexicalEntry: Sendable, Hashable {
  package let bits: UInt32

  package static let unknown = LexicalEntry(bits: 0)

  package var isKnown: Bool { bits != 0 }
  package var canBeNoun: Bool { bits & 1 != 0 }
  package var canBeBaseVerb: Bool { bits & 1 << 1 != 0 }
  package var canBeThirdPerson: Bool { bits & 1 << 2 != 0 }
  package var canBePast: Bool { bits & 1 << 3 != 0 }
  package var canBeParticiple: Bool { bits & 1 << 4 != 0 }
  package var canBeGerund: Bool { bits & 1 << 5 != 0 }
  package var canBeAdjective: Bool { bits & 1 << 6 != 0 }
  package var canBeAdverb: Bool { bits & 1 << 7 != 0 }
  package var canBePluralNoun: Bool { bits & 1 << 8 != 0 }
  /// Whether most of its senses as a noun are persons (WordNet's noun.person).
  package var isPersonNoun: Bool { bits & 1 << 9 != 0 }
  /// Whether most of its senses as a noun are things said or written (noun.communication).
  package var isCommunicationNoun: Bool { bits & 1 << 12 != 0 }
  /// Whether most of its senses as a noun are groups of people (noun.group).
  package var isGroupNoun: Bool { bits & 1 << 13 != 0 }
  /// Whether most of its senses as a noun are times (noun.time).
  package var isTimeNoun: Bool { bits & 1 << 14 != 0 }
  package var canBeAnyVerb: Bool { bits & 0b111110 != 0 }

  /// The commonest of its readings.
  package enum Main: UInt32, Sendable {
    case noun, verb, adjective, adverb
  }

  package var main: Main { Main(rawValue: bits >> 10 & 3) ?? .noun }

  /// Whether it belongs to a closed class.
  package var isClosedClass: Bool { bits >> 16 & 31 != 0 }

  /// Its closed class, or nil for an open-class word.
  package var closedClass: ClosedClass? {
    isClosedClass ? ClosedClass(rawValue: UInt8(truncatingIfNeeded: bits >> 16 & 31)) : nil
  }

  /// Whether it is a modal or a form of be, have or do.
  package var isAuxiliary: Bool {
    let number = UInt8(bits >> 16 & 31)
    return ClosedClass.modal.rawValue...ClosedClass.do.rawValue ~= number
  }

  /// The number of its lemma in `cues.tsv`, from 1; 0 when it reports nothing.
  package var cueLemma: Int { Int(bits >> 21) }
}

/// The closed classes, numbered as the rows of `closed-class.tsv`.
package enum ClosedClass: UInt8, Sendable {
  case determiner = 1
  case possessive, subjectPronoun, objectPronoun, pronoun, preposition, conjunction, subordinator
  case that, relative, question, to, modal, be, have, `do`, negation, quantifier, number
  case indefinite, reflexive, existential, possessiveClitic, day, month, timeAdverb, adverb
  case interjection
}

/// The embedded lexicon: an open-addressing hash table read in place, without decoding.
package struct Lexicon: Sendable {
  /// The lexicon of the program.
  package static let english = Lexicon(Asset.file("lexicon.bin"))

  private let bytes: AssetBytes
  private let start: Int
  /// The number of slots less one, and by how much a hash is shifted to be one of them.
  private let mask: Int
  private let shift: UInt64

  /// Reads the table `make_lexicon.py` writes; a malformed one is a programmer error.
  init(_ bytes: AssetBytes) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
      preconditionFailure("lexicon.bin has no header")
    }
    self.bytes = bytes
    start = end + 1
    let power = ((bytes.count - start) / 8).trailingZeroBitCount
    mask = 1 << power - 1
    shift = UInt64(64 - power)
  }

  /// What the word can be, `unknown` where the lexicon does not hold it.
  @inline(__always) package subscript(word: Word) -> LexicalEntry {
    let check = UInt32(truncatingIfNeeded: word.hash)
    var slot = Int(truncatingIfNeeded: (word.hash &* Word.spread) &>> shift)
    while true {
      let entry = bytes.number(at: start + slot * 8)
      let bits = UInt32(truncatingIfNeeded: entry >> 32)
      if bits == 0 { return .unknown }
      if UInt32(truncatingIfNeeded: entry) == check { return LexicalEntry(bits: bits) }
      slot = (slot + 1) & mask
    }
  }
}
