import Analysis
import Articles
import Atlas
import Display
import Interface
import Testing
import Text

/// What the cells of every pane lead to, and what a click on them does.
@Suite struct LeadTests {
  /// What the cell leads to where a row of the screen shows these words.
  private func lead(_ reader: Reader, _ words: String, row: Int? = nil) throws -> Lead? {
    let cell = try #require(place(of: words, in: reader, row: row), "\(words)")
    return Frame(reader.state).lead(row: cell.row, column: cell.column)
  }

  private func place(of words: String, in reader: Reader, row: Int?) -> (row: Int, column: Int)? {
    for (at, line) in reader.screen.enumerated() where row == nil || row == at {
      guard let range = line.firstRange(of: words) else { continue }
      return (at, CharacterWidth.columns(of: line[..<range.lowerBound]))
    }
    return nil
  }

  private func click(_ reader: inout Reader, _ words: String, row: Int? = nil) throws {
    let cell = try #require(place(of: words, in: reader, row: row), "\(words)")
    reader.mouse(.press, cell.row, cell.column)
    reader.mouse(.release, cell.row, cell.column)
  }

  private func span(of words: String) throws -> Span {
    let text = ArticleSample.bridge.article.text
    let range = try #require(text.firstRange(of: words))
    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Span(lower, lower + 1)
  }

  @Test func `a character of the text leads to its place, what is beside it nowhere`() throws {
    let reader = Reader(.bridge, 80, 24)
    #expect(try lead(reader, "Poland, said") == .text(span(of: "Poland, said")))
    #expect(try lead(reader, "B┆") == nil)
    #expect(Frame(reader.state).lead(row: 2, column: 10) == nil)
    #expect(Frame(reader.state).lead(row: 1, column: 70) == nil)
  }

  @Test func `a character leads with its marks, and both halves of a wide one to it`() {
    let reader = Reader(ArticleSample("e\u{301}東 x\n"), 80, 24)
    let frame = Frame(reader.state)
    #expect(
      (3...7).map { frame.lead(row: 1, column: $0 + 1) } == [
        .text(Span(0, 3)), .text(Span(3, 6)), .text(Span(3, 6)), .text(Span(6, 7)),
        .text(Span(7, 8)),
      ]
    )
  }

  @Test func `both rows of a quotation lead to it, and a click stands on it`() throws {
    var reader = Reader(.bridge, 100, 30)
    #expect(try lead(reader, "“Nobody will", row: 5) == .quotation(Quotation.ID(2)))
    #expect(try lead(reader, "Tom Rask  ferry owner", row: 6) == .quotation(Quotation.ID(2)))
    try click(&reader, "Tom Rask  ferry owner", row: 6)
    #expect(reader.status.hasPrefix(" B:Rask · q3/5"))
  }

  @Test func `with a filter the rows lead to the quotations it keeps`() throws {
    var reader = Reader(.bridge, 80, 24)
    reader.press("&raskEnter")
    #expect(try lead(reader, "“Nobody will", row: 18) == .quotation(Quotation.ID(2)))
    #expect(Frame(reader.state).lead(row: 19, column: 5) == nil)
  }

  @Test func `the row of an actor leads to them, a heading nowhere`() throws {
    var reader = Reader(.bridge, 100, 30)
    #expect(try lead(reader, "Ana Kovel  mayor", row: 17) == .actor(Actor.ID(0)))
    #expect(try lead(reader, "Denmark", row: 16) == nil)
    try click(&reader, "Tom Rask  ferry", row: 18)
    #expect(reader.status.hasPrefix(" B:Rask · q2/5"))
  }

  @Test func `a name on the map leads to its country, and a click to what is said of it`() throws {
    var reader = Reader(.bridge, 80, 24)
    reader.press("4z")
    let sweden = try #require(Country.Code("SE"))
    let frame = Frame(reader.state)
    let cells = (0..<23).flatMap { row in (0..<80).map { (row: row, column: $0) } }
    let place = try #require(
      cells.first { frame.lead(row: $0.row, column: $0.column) == .country(sweden) }
    )
    reader.mouse(.press, place.row, place.column)
    reader.mouse(.release, place.row, place.column)
    #expect(reader.status.hasPrefix(" 1/1 Sweden is not covered"))
    #expect(reader.words(under: .selected).contains("It will not serve Sweden"))
  }

  @Test func `a line of the list leads to its country`() throws {
    var reader = Reader(.bridge, 38, 12)
    reader.press("4")
    #expect(try lead(reader, "Sweden") == .country(#require(Country.Code("SE"))))
    #expect(try lead(reader, "✗") == nil)
  }

  @Test(arguments: [(100, 30), (80, 24), (40, 12)])
  func `the name of a pane leads to it`(width: Int, height: Int) throws {
    var reader = Reader(.bridge, width, height)
    let name = width < 60 ? "Act" : "3 Actors"
    #expect(try lead(reader, name) == .pane(.actors))
    try click(&reader, name)
    #expect(reader.status.contains("Enter first quote") || width < 60)
    #expect(reader.screen.joined().contains("Denmark"))
  }

  @Test func `a click in the prompt leaves it open, one elsewhere closes it`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("/bridg")
    #expect(Frame(reader.state).lead(row: 23, column: 3) == .prompt)
    reader.mouse(.press, 23, 3)
    #expect(reader.status.hasPrefix("/bridg "))
    reader.mouse(.press, 2, 3)
    #expect(!reader.status.hasPrefix("/bridg "))
    #expect(Frame(reader.state).lead(row: 23, column: 3) == nil)
  }

  @Test func `borders, the status line and what lies outside lead nowhere`() {
    let frame = Frame(Reader(.bridge, 80, 24).state)
    #expect(frame.lead(row: 0, column: 40) == nil)
    #expect(frame.lead(row: 23, column: 3) == nil)
    #expect(frame.lead(row: -1, column: 3) == nil)
    #expect(frame.lead(row: 5, column: 80) == nil)
  }

  @Test func `dragging in a list copies what is drawn there`() {
    var reader = Reader(.bridge, 100, 30)
    reader.mouse(.press, 3, 66)
    reader.mouse(.drag, 4, 69)
    reader.mouse(.release, 4, 69)
    #expect(reader.effects == [.copy("he would sail every half hour ¶5\n   Tom")])
  }
}
