/// What a word can be: the parts of speech of its readings, its closed class and its place in the cue table.
///
/// The bits are laid down by `make_lexicon.py`.
public struct LexicalEntry: Sendable, Hashable {
  /// All that is known of the word, as `make_lexicon.py` packs it.
  public let bits: UInt32

  /// The entry of words that the lexicon does not hold.
  public static let unknown = LexicalEntry(bits: 0)

  public var isKnown: Bool { bits != 0 }
  public var canBeNoun: Bool { bits & 1 != 0 }
  /// Whether it has a reading as the bare form of a verb: go.
  public var canBeBaseVerb: Bool { bits & 1 << 1 != 0 }
  /// Whether it has a reading as a verb after he or she: goes.
  public var canBeThirdPerson: Bool { bits & 1 << 2 != 0 }
  public var canBePast: Bool { bits & 1 << 3 != 0 }
  public var canBeParticiple: Bool { bits & 1 << 4 != 0 }
  public var canBeGerund: Bool { bits & 1 << 5 != 0 }
  public var canBeAdjective: Bool { bits & 1 << 6 != 0 }
  public var canBeAdverb: Bool { bits & 1 << 7 != 0 }
  public var canBePluralNoun: Bool { bits & 1 << 8 != 0 }
  /// Whether most of its senses as a noun are persons (WordNet's noun.person).
  public var isPersonNoun: Bool { bits & 1 << 9 != 0 }
  /// Whether most of its senses as a noun are things said or written (noun.communication).
  public var isCommunicationNoun: Bool { bits & 1 << 12 != 0 }
  /// Whether most of its senses as a noun are groups of people (noun.group).
  public var isGroupNoun: Bool { bits & 1 << 13 != 0 }
  /// Whether most of its senses as a noun are times (noun.time).
  public var isTimeNoun: Bool { bits & 1 << 14 != 0 }
  /// Whether it is any form of a verb.
  public var canBeAnyVerb: Bool { bits & 0b111110 != 0 }

  /// The commonest of its readings.
  public enum Main: UInt32, Sendable {
    case noun, verb, adjective, adverb
  }

  /// The part of speech of its commonest reading.
  public var main: Main { Main(rawValue: bits >> 10 & 3) ?? .noun }

  /// Whether it belongs to a closed class.
  public var isClosedClass: Bool { bits >> 16 & 31 != 0 }

  /// Its closed class, or nil for an open-class word.
  public var closedClass: ClosedClass? {
    isClosedClass ? ClosedClass(rawValue: UInt8(truncatingIfNeeded: bits >> 16 & 31)) : nil
  }

  /// Whether it is a modal or a form of be, have or do.
  public var isAuxiliary: Bool {
    let number = UInt8(bits >> 16 & 31)
    return ClosedClass.modal.rawValue...ClosedClass.do.rawValue ~= number
  }

  /// The number of its lemma in `cues.tsv`, from 1; 0 when it reports nothing.
  public var cueLemma: Int { Int(bits >> 21) }
}
