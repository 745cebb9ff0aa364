/// The pronouns that may stand for somebody or something: what gender and number leave open.
struct Agreement: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let he = Agreement(rawValue: 1)
  static let she = Agreement(rawValue: 2)
  static let it = Agreement(rawValue: 4)
  static let they = Agreement(rawValue: 8)

  /// A person of whom no more is known.
  static let person: Agreement = [.he, .she]
  /// An organization, which news writes of as one or as many.
  static let organization: Agreement = [.it, .they]
  static let anything: Agreement = [.he, .she, .it, .they]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  func agrees(with other: Agreement) -> Bool { !isDisjoint(with: other) }
}
