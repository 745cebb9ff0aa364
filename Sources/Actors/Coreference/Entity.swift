internal import Analysis
internal import Atlas
internal import Language
internal import Text

/// All mentions that rules brought together: an actor under construction.
struct Entity {
  var kind: Markable.Kind
  /// What all its mentions leave open.
  var agreement: Agreement
  /// The mention that made it known, as an index of markables.
  let first: Int
  /// The number of its mentions.
  var mentions = 1
  /// Whether a pronoun stands for it that is no "it".
  var isStoodFor: Bool
  /// The mention with the fullest name, or -1.
  var fullest = -1
  /// How often its name stands with more than one word.
  var fullNames = 0
  /// The last of its mentions before the one at hand, or -1.
  var lastSeen = -1
  var country: Country.Code?
  /// The figure that is said to be the person's age.
  var age: Word?
  /// The tokens that say what it is: "deputy defence minister".
  var role: Range<Int>?
  /// What follows the role: "of the Greek delegation".
  var roleTail: Range<Int>?
  /// What stands beside the name and may be the body it belongs to: the "BBC's", of the "Harbour Board".
  var beside: Range<Int>?
  /// The organization or government it speaks for.
  var affiliation: Int?

  var isNamed: Bool { fullest >= 0 }

  init(_ markable: Markable, at index: Int) {
    kind = markable.kind
    country = markable.country
    agreement = markable.agreement
    first = index
    isStoodFor = markable.isPersonal
    fullest = markable.form == .name ? index : -1
  }

  /// Whether the mention may be one more of these, by kind, gender and number.
  func admits(_ markable: Markable) -> Bool {
    agreement.agrees(with: markable.agreement) && kind.agrees(with: markable.kind)
  }

  /// Whether a mention by the same name may be one more: only he and she exclude each other, and
  /// only where more than a single word, which may be a surname, tells them.
  func admits(namesake markable: Markable) -> Bool {
    if markable.core.count == 1, markable.role.isEmpty { return kind.agrees(with: markable.kind) }
    let isContrary =
      agreement == .he && markable.agreement == .she
      || agreement == .she && markable.agreement == .he
    return !isContrary && kind.agrees(with: markable.kind)
  }

  /// Takes in a mention that is not among its own yet.
  mutating func add(_ markable: Markable) {
    mentions += 1
    if markable.isPersonal { isStoodFor = true }
    narrow(markable)
  }

  /// What the mention adds to what is known.
  mutating func narrow(_ markable: Markable) {
    let narrowed = agreement.intersection(markable.agreement)
    if !narrowed.isEmpty { agreement = narrowed }
    if kind == .unknown { kind = markable.kind }
  }
}

extension Markable {
  /// Whether it is a pronoun of persons, or of several.
  fileprivate var isPersonal: Bool { form == .pronoun && agreement != .it }
}

extension Markable.Kind {
  /// Whether one actor can be both.
  func agrees(with other: Markable.Kind) -> Bool {
    self == other || self == .unknown || other == .unknown
  }
}
