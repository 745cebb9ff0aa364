private import Assets
public import Text

/// What the tables know of a capitalised word.
public struct NameFacts: Sendable {
  /// What a word makes of the name it stands in.
  public enum Class: UInt8, Sendable {
    case honorific = 1
    case title, organization, business, company, particle, suffix, place, thing, people,
      person
    /// Also a first name or a surname, but a well-known firm or club where it stands alone.
    case firm
  }

  public var wordClass: Class?
  /// The gender a title or a noun gives.
  public var gender: Agreement?
  /// Whom a first name is given to; nil for a word that is none.
  public var firstName: Agreement?
  /// Whether it is a common surname.
  public var isSurname = false

  /// The facts of a word that no table holds.
  public static let none = NameFacts()

  /// Whether it makes of a name that of an organization.
  public var isOrganization: Bool {
    wordClass == .organization || wordClass == .business || wordClass == .company
  }

  /// Whether it is a title or a form of address.
  public var isTitle: Bool { wordClass == .title || wordClass == .honorific }
}

/// The words of `name-words.tsv`, `first-names.tsv`, `surnames.tsv` and `gendered-nouns.tsv`: an
/// open-addressing hash table read in place; an object, as its filter is an array.
public final class NameLexicon: Sendable {
  /// The words of the program, read when first asked for.
  public static let english = NameLexicon(Asset.file("names.bin"))

  private let bytes: AssetBytes
  private let start: Int
  private static let power = 15
  private let filter: WordFilter

  /// Reads the table `make_names.py` writes; a malformed one is a programmer error.
  private init(_ bytes: AssetBytes) {
    guard let end = bytes.firstIndex(of: 0x0a), bytes.count == end + 1 + 8 << Self.power else {
      preconditionFailure("names.bin is no table of names")
    }
    self.bytes = bytes
    start = end + 1
    var filter = WordFilter(power: 17)
    for slot in 0..<1 << Self.power {
      let entry = bytes.number(at: end + 1 + slot * 8)
      if entry != 0 { filter.insert(entry) }
    }
    self.filter = filter
  }

  /// What is known of the word; `none` where the tables do not hold it.
  public subscript(word: Word) -> NameFacts {
    if !filter.admits(word) { return .none }
    let check = UInt32(truncatingIfNeeded: word.hash)
    let spread = word.hash &* Word.spread
    var slot = Int(truncatingIfNeeded: spread >> UInt64(64 - Self.power))
    while true {
      let entry = bytes.number(at: start + slot * 8)
      if entry == 0 { return .none }
      if UInt32(truncatingIfNeeded: entry) == check { return NameFacts(entry: entry) }
      slot = (slot + 1) & (1 << Self.power - 1)
    }
  }
}

extension NameFacts {
  /// The facts in the upper half of a slot.
  fileprivate init(entry: UInt64) {
    wordClass = Class(rawValue: UInt8(truncatingIfNeeded: entry >> 32))
    gender = Agreement(known: UInt8(truncatingIfNeeded: entry >> 40))
    firstName = Agreement(known: UInt8(truncatingIfNeeded: entry >> 48))
    isSurname = entry >> 57 & 1 != 0
  }
}

extension Agreement {
  /// The agreement of a byte of the table; nil for 0.
  fileprivate init?(known byte: UInt8) {
    guard byte != 0 else { return nil }
    self.init(rawValue: byte)
  }
}
