internal import Memory
internal import SQLite

/// How a place is written in columns.
enum PlaceRow {
  static let columns =
    "start, length, before, words, after, quotation_start, quotation_length, "
    + "quotation_before, quotation_words, quotation_after"

  /// The ten cells of a place; the last five are null where no quotation was stood on.
  static func cells(of place: ArticleMemory.Place) -> [Cell] {
    cells(of: place.top) + (place.quotation.map(cells(of:)) ?? Array(repeating: .null, count: 5))
  }

  /// The five cells of an anchor: start, length, and the words before, of and after it.
  static func cells(of anchor: Anchor) -> [Cell] {
    [
      .integer(anchor.start), .integer(anchor.length), .text(anchor.before), .text(anchor.words),
      .text(anchor.after),
    ]
  }

  /// The place of ten cells; nil where one of the first five is not of its type.
  static func place(_ cells: ArraySlice<Cell>) -> ArticleMemory.Place? {
    anchor(cells.prefix(5)).map {
      ArticleMemory.Place(top: $0, quotation: anchor(cells.dropFirst(5)))
    }
  }

  /// The anchor of five cells; nil where one of them is not of its type.
  static func anchor(_ cells: ArraySlice<Cell>) -> Anchor? {
    let cells = Array(cells)
    guard let start = cells[0].integer, let length = cells[1].integer,
      let before = cells[2].text, let words = cells[3].text, let after = cells[4].text
    else { return nil }
    return Anchor(start: start, length: length, before: before, words: words, after: after)
  }
}
