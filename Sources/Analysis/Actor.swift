package import Atlas
internal import Text

/// A person, organization, government or people, or an unnamed source, with all its mentions.
package struct Actor: Sendable, Identifiable {
  /// The index of an actor in `Analysis.actors`.
  package struct ID: Hashable, Comparable, Sendable {
    /// Counted from 0; a correction that joins two actors moves no index.
    package let index: Int

    /// The ID of the actor at an index, which is not checked against any analysis.
    package init(_ index: Int) { self.index = index }

    /// Whether the left one stands earlier in `Analysis.actors`.
    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  /// What it is; who speaks without a name is unnamed, what is written a document.
  package enum Kind: String, Sendable {
    case person, organization, government, people, unnamed, document
  }

  /// Its place among the actors of the analysis, in the order of their first mentions.
  package let id: ID
  /// The fullest name in the article; an unnamed source keeps its whole noun phrase.
  package var name: String
  /// Person, organization, government, people, unnamed or document.
  package var kind: Kind
  /// What the article says it is, as written: "foreign minister of Norway"; nil where it does not
  /// say.
  package var role: String?
  /// The country it belongs to or speaks for; nil where the article does not tell.
  package var country: Country.Code?
  /// The organization or government it speaks for.
  package var affiliation: ID?
  /// Where it is named, described or stood for by a pronoun, in text order.
  package var mentions: [Mention]
  /// The quotations whose source it is, in text order.
  package var quotations: [Quotation.ID]
  /// The number of words in its quotations.
  package var quotedWords: Int

  /// An actor of which nothing is known but its name and kind, unless more is given.
  package init(
    id: ID,
    name: String,
    kind: Kind,
    role: String? = nil,
    country: Country.Code? = nil,
    affiliation: ID? = nil,
    mentions: [Mention] = [],
    quotations: [Quotation.ID] = [],
    quotedWords: Int = 0
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.country = country
    self.affiliation = affiliation
    self.mentions = mentions
    self.quotations = quotations
    self.quotedWords = quotedWords
  }
}
