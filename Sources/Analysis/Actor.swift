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

  package let id: ID
  /// The fullest name in the article; an unnamed source keeps its whole noun phrase.
  package var name: String
  package var kind: Kind
  package var role: String?
  package var country: Country.Code?
  /// The organization or government it speaks for.
  package var affiliation: ID?
  package var mentions: [Mention]
  package var quotations: [Quotation.ID]
  /// The number of words in its quotations.
  package var quotedWords: Int

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
