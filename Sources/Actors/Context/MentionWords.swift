internal import Text

/// Words that the finders of mentions name.
enum MentionWords {
  static let and: Word = "and"
  static let for_: Word = "for"
  static let of: Word = "of"
  static let on: Word = "on"
  static let people: Word = "people"
  static let one: Word = "one"
}
