internal import Analysis
internal import Atlas
internal import Language

/// A stretch of text that may refer to an actor, before it is known to which.
struct Markable: Sendable {
  /// What it refers to, as far as its words tell.
  enum Kind: UInt8, Sendable {
    case person, organization, government, people, place, thing, unknown
  }

  /// How a noun phrase is introduced.
  enum Determination: UInt8, Sendable {
    case definite, indefinite, possessive, bare
  }

  @CompactRange var tokens: Range<Int>
  /// Its most telling token: the last of a name, the noun of a description.
  @Compact var head: Int
  var form: Mention.Form
  var kind: Kind
  var agreement: Agreement
  /// A name without titles, roles and company endings; empty for all that is no name.
  @CompactRange var core: Range<Int>
  /// Titles and roles before a name, whole; empty where there are none.
  @CompactRange var role: Range<Int>
  var determination: Determination = .bare
  /// The personal pronoun it is.
  var pronoun: Pronoun?
  /// The index of its sentence.
  @Compact var sentence: Int
  /// Whether it is the subject of a finite verb.
  var isSubject = false
  /// Whether it is several mentions joined by "and".
  var isGroup = false
  /// The country whose government, people or organization it is.
  var country: Country.Code?
  /// The place in `CountryGroupTable.all` of the organization of countries it names, or -1.
  @Compact var group = -1
  /// Whether it stands within a compound and names nobody who is not named elsewhere.
  var isAttribute = false
  /// Whether a quotation has it as its source.
  var isSource = false
  /// The tokens from the first to the last word of which it is the source; empty where it is none.
  @CompactRange var words: Range<Int> = 0..<0
  /// The number of the quoted stretch it stands in; 0 outside quotation marks.
  @Compact var stretch = 0
  /// The entity it was found to refer to, or -1.
  @Compact var entity = -1

  init(
    _ form: Mention.Form,
    _ kind: Kind,
    _ tokens: Range<Int>,
    head: Int,
    sentence: Int
  ) {
    self.form = form
    self.kind = kind
    _tokens = CompactRange(wrappedValue: tokens)
    _head = Compact(wrappedValue: head)
    _sentence = Compact(wrappedValue: sentence)
    agreement = Agreement(of: kind)
    _core = CompactRange(wrappedValue: form == .name ? tokens : head..<head)
    _role = CompactRange(wrappedValue: tokens.lowerBound..<tokens.lowerBound)
  }
}

extension Agreement {
  /// The pronouns that may stand for what is of this kind.
  init(of kind: Markable.Kind) {
    switch kind {
    case .person: self = .person
    case .organization, .government: self = .organization
    case .people: self = .they
    case .place, .thing: self = .it
    case .unknown: self = .anything
    }
  }
}
