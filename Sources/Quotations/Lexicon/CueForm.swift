internal import Language

/// The form a reporting word stands in.
package enum CueForm: Int, Sendable {
  case past, present, base, participle, gerund, noun, adjective, adverb, according, mark

  /// The form that a tag stands for, nil where the word cannot report so.
  init?(_ tag: Tag) {
    switch tag {
    case .pastVerb: self = .past
    case .presentVerb: self = .present
    case .baseVerb: self = .base
    case .participle: self = .participle
    case .gerund: self = .gerund
    case .noun, .pluralNoun: self = .noun
    case .adjective: self = .adjective
    case .adverb, .preposition: self = .adverb
    default: return nil
    }
  }

  /// Whether it is a form of a verb.
  package var isVerb: Bool { rawValue <= CueForm.gerund.rawValue }
}
