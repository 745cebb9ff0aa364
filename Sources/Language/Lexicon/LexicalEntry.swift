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
