internal import Analysis
internal import Language
internal import Places
internal import Text

/// A claim as a pattern finds it, before groups are resolved and doubtful ones weighed.
struct ClaimDraft {
  var role: CoverageRole
  /// The role it would have if nothing denied it.
  var affirmative: CoverageRole
  var phrase: PlacePhrase
  /// The word it hangs on.
  var anchor: Int
  /// The tokens that say it.
  var tokens: Range<Int>
  /// How much speaks for it.
  var certainty: Certainty
  /// What else is known of it.
  var traits: Traits = []
  /// The noun phrase of what covers.
  var subject: Range<Int>?

  /// Whether it surely hosts something or names a country or group: an article whose claims are all of towns
  /// and regions, such as one on a campaign in four states, says nothing of countries.
  var isOfCountries: Bool {
    role == .host && certainty == .firm || !(phrase.items + phrase.exceptions).allSatisfy(\.isLocal)
  }

  /// The role an exception to it has, if it has any.
  var opposite: CoverageRole? { role.opposite }
}

extension ClaimDraft {
  /// A tentative claim that hangs on a word; it is said from that word on, or from one before it, to the
  /// end of its list.
  init(
    _ role: CoverageRole,
    _ phrase: PlacePhrase,
    at anchor: Int,
    from start: Int? = nil
  ) {
    self.role = role
    affirmative = role
    self.phrase = phrase
    self.anchor = anchor
    tokens =
      min(start ?? anchor, phrase.tokens.lowerBound)..<max(anchor + 1, phrase.tokens.upperBound)
    certainty = .tentative
  }

  /// The same of what the noun phrase names.
  func said(of subject: Range<Int>?) -> ClaimDraft {
    var draft = self
    draft.subject = subject
    return draft
  }

  /// The same where nothing but a denial keeps it from another role.
  func affirmed(as role: CoverageRole) -> ClaimDraft {
    var draft = self
    draft.affirmative = role
    return draft
  }

  /// The same, firm where something holds, else tentative.
  func firm(if holds: Bool = true) -> ClaimDraft {
    var draft = self
    draft.certainty = .firm(if: holds)
    return draft
  }

  /// The same, tentative where something holds.
  func tentative(if holds: Bool = true) -> ClaimDraft {
    var draft = self
    if holds { draft.certainty = .tentative }
    return draft
  }
}

extension ClaimDraft {
  /// How much speaks for a claim.
  enum Certainty {
    /// Only its subject and its list, not its verb.
    case guessed
    /// Not enough in an article that makes no other claims.
    case tentative
    case firm

    /// Firm where something holds, else tentative.
    static func firm(if holds: Bool) -> Certainty { holds ? .firm : .tentative }
  }

  /// What is known of a claim besides its places.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// It is said to be uncertain or still to come.
    static let hedged = Traits(rawValue: 1 << 0)
    /// It is only asked or hoped for.
    static let wished = Traits(rawValue: 1 << 1)
    /// It denies that somebody belongs to what covers: it stands beside what others say.
    static let denial = Traits(rawValue: 1 << 2)
    /// It calls something a threat.
    static let calledThreat = Traits(rawValue: 1 << 3)
    /// Its sentence is about defence.
    static let ofDefence = Traits(rawValue: 1 << 4)

    /// It says nothing of its places, but nothing else may be read of them.
    static let void = Traits(rawValue: 1 << 5)

    /// Has or has not a trait.
    subscript(trait: Traits) -> Bool {
      get { contains(trait) }
      set { if newValue { insert(trait) } else { remove(trait) } }
    }
  }
}

extension CoverageRole {
  /// What is not covered is excluded, and the other way round.
  var opposite: CoverageRole? {
    switch self {
    case .covered: .excluded
    case .excluded: .covered
    default: nil
    }
  }
}
