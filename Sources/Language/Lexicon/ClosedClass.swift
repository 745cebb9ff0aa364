/// The closed classes, numbered as the rows of `closed-class.tsv`.
public enum ClosedClass: UInt8, Sendable {
  case determiner = 1
  case possessive, subjectPronoun, objectPronoun, pronoun, preposition, conjunction, subordinator
  case that, relative, question, to, modal, be, have, `do`, negation, quantifier, number
  case indefinite, reflexive, existential, possessiveClitic, day, month, timeAdverb, adverb
  case interjection
}
