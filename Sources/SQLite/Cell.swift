/// What stands in a column of a row, or is put in the place of a `?`.
package enum Cell: Equatable, Sendable {
  case null
  case integer(Int)
  case text(String)

  /// The text, or null where there is none.
  package init(_ text: String?) { self = text.map(Cell.text) ?? .null }

  /// The number, or null where there is none.
  package init(_ number: Int?) { self = number.map(Cell.integer) ?? .null }

  /// The number that stands here; nil for anything else.
  package var integer: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  /// The text that stands here; nil for anything else.
  package var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }
}
