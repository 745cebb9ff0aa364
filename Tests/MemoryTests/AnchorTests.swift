import Articles
import Memory
import Testing
import Text

@Suite struct AnchorTests {
  private func article(_ text: String) -> Article {
    PlainText.read(text, record: Record(id: "bridge"))
  }

  /// What an anchor of these words, where they stand last in one text, marks in another.
  private func words(_ words: String, of text: String, in other: String) throws -> String? {
    let article = article(text)
    let range = try #require(text.ranges(of: words).last)
    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let anchor = Anchor(Span(lower, lower + words.utf8.count), in: article)
    let changed = self.article(other)
    return anchor.span(in: changed).map { String(changed[$0]) }
  }

  @Test func `it is found where it was`() throws {
    let text = "The bridge is old. The bridge is closed.\n"
    #expect(try words("The bridge", of: text, in: text) == "The bridge")
  }

  @Test func `it is found where the text before it has changed`() throws {
    let text = "The bridge is old. Nobody is to cross it.\n"
    let other = "An old bridge, the mayor said on Tuesday. Nobody is to cross it.\n"
    #expect(try words("Nobody is to cross it", of: text, in: other) == "Nobody is to cross it")
  }

  @Test func `of several places with the same words it is that between the same others`() throws {
    let text = "One: it will close. Two: it will close.\n"
    let other = "Zero: it will close. One: it will close. So be it. Two: it will close.\n"
    let article = article(other)
    let anchor = Anchor(Span(25, 38), in: self.article(text))
    #expect(anchor.words == "it will close")
    #expect(anchor.span(in: article)?.lower == 56)
  }

  @Test func `it is not found where its words are gone`() throws {
    let other = "Something else altogether.\n"
    #expect(try words("Nobody", of: "Nobody is to cross it.\n", in: other) == nil)
  }

  @Test func `it keeps whole characters of a text that it cuts`() {
    let text = String(repeating: "čšž", count: 100) + "\n"
    let anchor = Anchor(Span(101, 401), in: article(text))
    #expect(anchor.before.allSatisfy { "čšž".contains($0) })
    #expect(anchor.words.allSatisfy { "čšž".contains($0) })
    #expect(anchor.words.utf8.count <= 96)
    #expect(anchor.span(in: article(text))?.count == 300)
  }

  @Test func `the place after the last character is one`() {
    let article = article("Short.\n")
    let end = article.utf8.count
    #expect(Anchor(at: end, in: article).span(in: article) == Span(end, end))
  }

  @Test func `texts that differ have different fingerprints`() {
    let texts = ["The bridge is old.\n", "The bridge is odd.\n", "The bridge is old.\n\nIt is.\n"]
    #expect(Set(texts.map { Fingerprint(of: article($0)) }).count == 3)
    #expect(Fingerprint(of: article(texts[0])) == Fingerprint(of: article(texts[0])))
  }
}
