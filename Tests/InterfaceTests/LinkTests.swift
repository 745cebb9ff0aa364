import Articles
import Display
import Interface
import Testing
import Text

@Suite struct LinkTests {
  /// A reader of a text with links to two documents.
  private func reader(isList: Bool = false) -> Reader {
    let text = "See the first mill, then another."
    let links = [
      Hyperlink(Span(8, 18), to: "http://a.example/1"),
      Hyperlink(Span(25, 32), to: "http://a.example/2"),
    ]
    var record = Record(id: "a")
    record.isList = isList
    let article = ComposedText.article(
      [ComposedText.Piece(kind: .body, words: LinkedText(text, links: links))],
      record: record,
      byline: nil
    )
    return Reader(ArticleSample(of: article))
  }

  @Test func `a step to a link tells its address, Enter opens it and o shows it in the browser`() {
    var reader = reader()
    reader.press("]l")
    #expect(reader.status.hasPrefix(" http://a.example/1"))
    reader.press("]lEntero")
    #expect(reader.effects == [.openFile("http://a.example/2"), .browse("http://a.example/2")])
  }

  @Test func `the words of a link are underlined`() {
    let reader = reader()
    let row = reader.screen.firstIndex { $0.contains("See the first mill") } ?? 0
    let columns = (0..<reader.grid.width).filter {
      reader.grid[row, $0].overlay.contains(.underlined)
    }
    #expect(
      reader.grid.text(row: row, columns: (columns.first ?? 0)..<(columns.first ?? 0) + 10)
        == "first mill"
    )
    #expect(columns.count == 17)
  }

  @Test func `all links can be listed and opened from the list`() {
    var reader = reader()
    reader.press("M-l")
    #expect(reader.screen.contains { $0.contains("Links 1/2") })
    #expect(reader.screen.contains { $0.contains("http://a.example/2") })
    reader.press("jEnter")
    #expect(reader.effects == [.openFile("http://a.example/2")])
  }

  @Test func `a list of articles begins with what there is to choose from`() {
    var reader = reader(isList: true)
    #expect(reader.screen.contains { $0.contains("Articles to choose from 1/2") })
    reader.press("Enter")
    #expect(reader.effects == [.openFile("http://a.example/1")])
  }
}
