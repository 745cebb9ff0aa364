import Analysis

/// What lies over the panes until it is closed.
enum Sheet: Sendable, Equatable {
  /// The list of the commands that hold the words, from a row of it on.
  case help(top: Int, words: String)
  /// Why a quotation has its speaker, from a row of that on.
  case explanation(Quotation.ID, top: Int)
  /// A list to choose from, and the entry that is stood on.
  case list(ListKind, selected: Int)
}

/// What there is to choose from in a list over the panes.
enum ListKind: Sendable, Equatable {
  case articles
  /// Where the search has found something.
  case matches
  /// Those who may be the speaker of a quotation.
  case speakers
  /// Those who may be the same as the actor in hand.
  case identities
  /// The headings of the article.
  case outline
  /// The other documents that the article leads to.
  case links
  /// The themes, each of which is tried while it is stood on, and the one that was used before.
  case themes(before: String)
}
