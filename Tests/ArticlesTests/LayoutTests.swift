import Articles
import Testing
import Text

/// Each paragraph with the first letter of its kind: t for the title, h heading, b body, q quote, l list,
/// c caption, x boilerplate.
private func kinds(_ text: String) -> String {
  let article = PlainText.read(text, record: Record(id: "test"))
  let letters = article.paragraphs.map { paragraph in
    if let title = article.titleSpan, paragraph.span.contains(title) { return "t" }
    return paragraph.kind == .boilerplate ? "x" : String(paragraph.kind.rawValue.prefix(1))
  }
  return letters.joined()
}

private func article(_ text: String, title: String? = nil) -> Article {
  PlainText.read(text, record: Record(id: "test", title: title))
}

private let body = "The ferry did not sail on Tuesday. Nobody knew why it had stayed in port."

@Suite struct LayoutTests {
  @Test func `a short first line without a stop is the title`() {
    let found = article("Storm keeps ferry in port\n\n\(body)\n\n\(body)")
    #expect(found.title == "Storm keeps ferry in port")
    #expect(found.titleSpan.map { String(found[$0]) } == found.title)
    #expect(kinds(found.text) == "tbb")
  }

  @Test(arguments: [
    "The ferry did not sail.", "OSLO (Agency) — The ferry did not sail",
    "MAYOR: It will not sail", "- It will not sail", "“It will not sail", "He said:",
  ])
  func `no title is invented`(first: String) {
    #expect(article("\(first)\n\n\(body)").title == nil)
  }

  @Test func `a given title stands and is found in the text`() {
    let found = article("Storm keeps ferry in port\n\n\(body)", title: "Storm keeps ferry in port")
    #expect(found.titleSpan == Span(0, 25))
    #expect(article(body + "\n\n" + body, title: "Storm").titleSpan == nil)
  }

  @Test func `byline and date lines stand between title and body`() {
    let found = article("Storm keeps ferry\n\nBy Anna Kovel\n\nMarch 3, 2016 10:15 am\n\n\(body)")
    #expect(found.byline == "Anna Kovel")
    #expect(found.published.date?.description == "2016-03-03")
    #expect(kinds(found.text) == "txxb")
  }

  @Test func `a byline may name no one`() {
    let found = article("Doses are too few\n\nBy our health correspondent\nJuly 6, 2023\n\n\(body)")
    #expect(found.byline == "our health correspondent")
    #expect(found.published.date?.description == "2023-07-06")
  }

  @Test func `header fields give title, byline and date`() {
    let found = article("Title: Storm\nBy: Anna Kovel\nDate: 3 March 2016\n\n\(body)")
    #expect(found.title == "Storm")
    #expect(found.byline == "Anna Kovel")
    #expect(found.published == PublicationDate(date: .init(iso: "2016-03-03"), basis: .declared))
  }

  @Test(arguments: [
    "OSLO (Agency) —", "KYIV, March 3 —", "WASHINGTON ―", "MANCHESTER, N.H. (AP) —",
    "NEW YORK, Sept. 5, 2016 (Agency) -", "New York (CNN) --",
  ])
  func `a dateline is a sentence of its own`(dateline: String) {
    let found = article("\(dateline) \(body)")
    #expect(found.dateline.map { String(found[$0]) } == dateline)
    #expect(found.sentences.count == 3)
  }

  @Test(arguments: ["NATO — the alliance — met.", "Germany - where it rains - met.", body])
  func `a dash alone makes no dateline`(text: String) {
    #expect(article(text).dateline == nil)
  }

  @Test(arguments: [
    "Lisbon, 19 March 2024 – ", "Lisbon, March 19, 2024. ", "New York, 19 March 2024 -- ",
  ])
  func `a place with a whole date is a dateline in any letters`(dateline: String) {
    let found = article(dateline + body)
    #expect(found.published.date?.description == "2024-03-19")
    #expect(found.sentences.count == 3)
  }

  @Test(arguments: [
    "Lisbon, in March 2024, slept. ", "Ana, born 19 March 2024. ", "In Oslo, 5 of 2024. ",
  ])
  func `a date within a sentence makes no dateline`(opening: String) {
    #expect(article(opening + body).dateline == nil)
  }

  @Test func `a dateline with a year gives the date`() {
    let found = article("NEW YORK, Sept. 5, 2016 (Agency) - \(body)")
    #expect(found.published.date?.description == "2016-09-05")
  }

  @Test(arguments: [
    "Comments\nComments are closed.", "Share this:\nFacebook\nTwitter", "© 2016 The Harbour Post",
    "Related:\nA storm is coming\nA storm has come", "Sign up for our newsletter.",
    "(Reporting by Anna Kovel; Editing by Lee Moran)", "Read more: The ferry of Marn",
    "Comments (12)",
  ])
  func `what follows the article is set aside`(tail: String) {
    let found = article("\(body)\n\(body)\n\(body)\n\(tail)")
    #expect(kinds(found.text).drop { $0 == "b" }.allSatisfy { $0 == "x" })
    #expect(found.paragraphs.prefix { $0.kind == .body }.count == 3)
    #expect(found.paragraphs.last?.tokens.isEmpty == true)
  }

  @Test func `comments that are news stay`() {
    #expect(kinds("\(body)\n\nComments by the mayor caused anger.\n\n\(body)") == "bbb")
  }

  @Test func `headings, lists, captions and block quotes are told apart`() {
    let text = """
      \(body)

      What comes next

      \(body)

      - bread

      - wine

      > It will sail.

      Photo: the ferry of Marn
      """
    #expect(kinds(text) == "bhbllqc")
  }

  @Test func `a transcript stays body`() {
    #expect(kinds("WALLACE: Will it sail?\nKOVEL: It will not.\nWALLACE: Why?") == "bbb")
  }
}
