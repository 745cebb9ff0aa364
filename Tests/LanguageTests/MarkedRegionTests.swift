import Articles
import Language
import Testing
import Text

@Suite struct MarkedRegionTests {
  /// The text with what stands between outer quotation marks in brackets.
  private func bracketed(_ text: String) -> String {
    let article = PlainText.read(text, record: Record(id: "test"))
    var written = ""
    var offset = 0
    for region in MarkedRegions(article).regions where !region.isInner {
      let span = article.span(ofTokens: region.content)
      written += article[Span(offset, span.lower)] + "[" + article[span] + "]"
      offset = span.upper
    }
    return written + article[Span(offset, article.utf8.count)]
  }

  @Test(arguments: [
    "“[We are ready,]” he said. “[We leave today.]”",
    "\"[We are ready,]\" he said. \"[We leave today.]\"",
    "``[We are ready,]'' he said. ''[We leave today.]''",
    "‘[We’re ready,]’ he said. ‘[The workers’ boats leave today.]’",
    "'[We're ready,]' he said. 'Twas late.",
    "«[We are ready]», he said. „[We leave today.]“",
    "“[He told me ‘never’ and left,]” she said.",
    "The board is 6' long and 5\" wide, he said.",
    "The sailors' boats and the '90s rigs are gone.",
    "Once open, “[it has no end.] He left.",
    "He said: “[It has no end. He left.] “[Then he came back.]”",
    "“[My gran shouted “Shut it” and left,]” she said.",
    "\"[He said \"no\" to me,]\" she said.",
    "“[It was a trick,]’’ he said.",
    "John “[Jack]” Smith left (“[of course]”).",
  ])
  func `marks are paired`(marked: String) {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    #expect(bracketed(text) == marked)
  }

  @Test func `a quotation runs to the end of its paragraph where the next one reopens it`() {
    let text = "He said: “One. Two.\n\n“Three,” he said."
    #expect(bracketed(text) == "He said: “[One. Two.]\n\n“[Three,]” he said.")
  }

  @Test func `a single mark that the next paragraph reopens is none of an apostrophe`() {
    let text = "She wrote: ‘One. Two.\n\n‘The sailors’ boats.’"
    #expect(bracketed(text) == "She wrote: ‘[One. Two.]\n\n‘[The sailors’ boats.]’")
  }

  @Test func `a quotation reopens in the next paragraph`() {
    let text = "“One. Two.\n\n“Three,” he said.\n\n“Four,” she said."
    let article = PlainText.read(text, record: Record(id: "test"))
    #expect(MarkedRegions(article).regions.map(\.isContinuation) == [false, true, false])
    #expect(MarkedRegions(article).regions.map(\.isClosed) == [false, true, true])
  }
}
