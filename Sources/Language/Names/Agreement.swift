/// The pronouns that may stand for somebody or something: what gender and number leave open.
public struct Agreement: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public static let he = Agreement(rawValue: 1)
  public static let she = Agreement(rawValue: 2)
  public static let it = Agreement(rawValue: 4)
  public static let they = Agreement(rawValue: 8)

  /// A person of whom no more is known.
  public static let person: Agreement = [.he, .she]
  /// An organization, which news writes of as one or as many.
  public static let organization: Agreement = [.it, .they]
  public static let anything: Agreement = [.he, .she, .it, .they]

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Whether some pronoun may stand for both.
  @inlinable public func agrees(with other: Agreement) -> Bool { !isDisjoint(with: other) }
}
