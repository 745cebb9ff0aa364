import Display
import Interface
import Testing

@Suite struct OutlineListTests {
  /// An article with headings and enough below each to scroll.
  private var sample: ArticleSample {
    let part = (1...30).map { "Line \($0) tells of ships that wait in the harbour.\n\n" }.joined()
    return ArticleSample(
      "Ships Wait in the Harbour\n\n\(part)The Owners\n\n\(part)The Crews\n\n\(part)"
    )
  }

  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `one goes from heading to heading`(width: Int, height: Int) {
    var reader = Reader(sample, width, height)
    reader.press("]h")
    #expect(reader.screen[1].contains("The Owners"))
    reader.press("]h")
    #expect(reader.screen[1].contains("The Crews"))
    reader.press("[h")
    #expect(reader.screen[1].contains("The Owners"))
    reader.press("''")
    #expect(reader.screen[1].contains("The Crews"))
  }

  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `the outline names the headings and leads to them`(width: Int, height: Int) {
    var reader = Reader(sample, width, height)
    reader.press("O")
    let screen = reader.screen.joined(separator: "\n")
    #expect(screen.contains("Outline 1/3"))
    #expect(screen.contains("2 The Owners"))
    reader.press("jjEnter")
    #expect(reader.screen[1].contains("The Crews"))
  }

  @Test func `a paragraph is gone to by its number`() {
    var reader = Reader(sample)
    reader.press(":33Enter")
    #expect(reader.screen[1].contains("Line 1 tells"))
    reader.press(":9999Enter")
    #expect(reader.status.hasPrefix(" there is no paragraph 9999"))
  }

  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `all matches are listed with what stands around them`(width: Int, height: Int) {
    var reader = Reader(sample, width, height)
    reader.press("H")
    #expect(reader.status.hasPrefix(" nothing searched for yet"))
    reader.press("/LineSpace30EnterH")
    #expect(reader.screen.joined().contains("Matches 1/3"))
    #expect(reader.screen.joined().contains("2 Line 30 tells of ships"))
    reader.press("jEnter")
    #expect(reader.status.contains("/Line 30 2/3"))
  }

  @Test func `help is searched, and begins with the keys of the map where that has the keys`() {
    var reader = Reader(sample)
    reader.press("?/zoom")
    #expect(reader.screen.joined().contains("Keys with “zoom”"))
    #expect(reader.screen.joined().contains("this pane alone, or all"))
    #expect(!reader.screen.joined().contains("half a page down"))
    reader.press("EnterjEsc4?")
    #expect(reader.screen[1].contains("On the map"))
  }
}
