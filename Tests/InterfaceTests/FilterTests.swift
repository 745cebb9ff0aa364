import Analysis
import Display
import Testing

@Suite struct FilterTests {
  @Test func `s keeps one speaker and dims the rest`() {
    var reader = Reader()
    reader.press("JJs")
    #expect(reader.status.hasPrefix(" only Rask · B:Rask · q2/5 · "))
    #expect(reader.screen[16].hasSuffix(" 1/2 of 5 ─┤"))
    #expect(reader.screen[19].hasPrefix("│                     "))
    let dimmed = reader.words(under: .dimmed)
    #expect(dimmed.contains("Old Harbour Bridge Will Close for Repairs"))
    #expect(!dimmed.contains { $0.contains("Nobody") || $0.contains("he would sail") })
  }

  @Test func `the filter goes with x, and with another s`() {
    var reader = Reader()
    reader.press("JJsx")
    #expect(reader.status.hasPrefix(" everybody again"))
    #expect(reader.words(under: .dimmed).isEmpty)
    reader.press("ss")
    #expect(reader.words(under: .dimmed).isEmpty)
  }

  @Test func `J stays with the speaker of the filter`() {
    var reader = Reader()
    reader.press("JJsJ")
    #expect(reader.status.hasPrefix(" only Rask · B:Rask · q3/5"))
    reader.press("J")
    #expect(reader.status.hasPrefix(" no quotation after this one"))
  }

  @Test func `a prompt filters by name, role or side`() {
    var reader = Reader()
    reader.press("&ferryEnter")
    #expect(reader.status.hasPrefix(" only Rask · "))
    reader.press("&nobody")
    reader.press("Enter")
    #expect(reader.status.hasPrefix(" nobody who is quoted is called “nobody”"))
    reader.press("&Enter")
    #expect(reader.status.hasPrefix(" 5 quotes"))
  }

  @Test func `Tab completes a name, from its first letters or those of its last word`() {
    var reader = Reader()
    reader.press("&anaTab")
    #expect(reader.status.hasPrefix("&Ana Kovel  "))
    #expect(reader.status.hasSuffix("  1 quote"))
    reader.press("Esc&kTabEnter")
    #expect(reader.status.hasPrefix(" only Kovel"))
    reader.press("&xyTab")
    #expect(reader.status.hasPrefix("&xy"))
    #expect(reader.status.hasSuffix(" nothing begins like this"))
  }

  @Test func `wishes and beliefs are shown when asked for`() {
    let sample = ArticleSample("Ana Kovel wants a bridge. \"It is old,\" Ana Kovel said.\n")
      .actor("Ana Kovel")
      .quotation("a bridge", kind: .indirect, by: "Ana Kovel", cue: .other)
      .quotation("It is old,", by: "Ana Kovel")
    var reader = Reader(sample)
    reader.press("J")
    #expect(reader.status.hasPrefix(" A:Kovel · q2/2"))
    #expect(reader.words(under: .selected).first == "It is old,")
    reader.press("a")
    #expect(reader.status.hasPrefix(" wishes, beliefs and decisions too"))
    reader.press("K")
    #expect(reader.words(under: .selected).first == "a bridge")
    reader.press("a")
    #expect(reader.status.hasPrefix(" statements alone"))
  }

  @Test func `an analysis for another day keeps the filter and the place`() {
    var reader = Reader()
    reader.press("JJsJ")
    let screen = reader.screen
    reader.show(.bridge)
    #expect(reader.screen == screen)
    reader.show(ArticleSample.bridge.actor("Someone else"))
    #expect(reader.status.hasPrefix(" 5 quotes"))
  }

  @Test(arguments: [(140, 45), (80, 24)])
  func `the map steps over the speaker's countries alone, and says when there are none`(
    width: Int,
    height: Int
  ) {
    let text = "\"Peru has won,\" Ana Kovel said. \"Chad has not,\" Tom Rask said.\n"
    let sample = ArticleSample(text)
      .actor("Ana Kovel").actor("Tom Rask").actor("Nobody")
      .quotation("Peru has won,", by: "Ana Kovel")
      .quotation("Chad has not,", by: "Tom Rask")
      .quotation("said.", by: "Nobody")
      .country("PE", named: "Peru").country("TD", named: "Chad")
    var reader = Reader(sample, width, height)
    reader.press("Js4n")
    #expect(reader.status.hasPrefix(" Peru is named"))
    reader.press("nn")
    #expect(reader.status.hasPrefix(" Peru is named"))
    reader.press("&nobodyEntern")
    #expect(reader.status.hasPrefix(" no country is named"))
    #expect(reader.screen.dropLast().contains { $0.contains("no country is named") })
  }

  @Test func `s on an actor keeps that actor`() {
    var reader = Reader()
    reader.press("3jjs")
    #expect(reader.status.hasPrefix(" only One engineer"))
  }
}
