import Analysis

/// What lies over the panes until it is closed.
enum Sheet: Sendable, Equatable {
  /// The list of commands, from a row of it on.
  case help(top: Int)
  /// Why a quotation has its speaker, from a row of that on.
  case explanation(Quotation.ID, top: Int)
}
