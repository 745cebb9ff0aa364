import Discourse

/// What lies over the panes until it is closed.
enum Sheet: Sendable, Equatable {
  /// The list of commands, from a row of it on.
  case help(top: Int)
  case explanation(Quotation.ID)
}
