package import Text

/// When an article was published and how that is known.
package struct PublicationDate: Hashable, Sendable {
  /// How the date is known.
  package enum Basis: String, Sendable {
    /// Given with the article or on the command line, or written in its dateline or metadata.
    case declared
    /// Concluded from what the article says.
    case inferred
    case unknown
  }

  /// Nil where no date was given and none could be inferred.
  package var date: CalendarDate?
  /// Whence the date is known; `unknown` where there is none.
  package var basis: Basis

  /// No date, of which nothing is known.
  package static let unknown = PublicationDate(date: nil, basis: .unknown)

  /// A declared date, or an unknown one where there is none.
  init(declared date: CalendarDate?) {
    self.init(date: date, basis: date == nil ? .unknown : .declared)
  }

  /// A date and whence it is known.
  package init(date: CalendarDate?, basis: Basis) {
    self.date = date
    self.basis = basis
  }
}
