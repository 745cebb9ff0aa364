import Extraction
import ImportRecord
import Testing

@Suite struct MetadataTests {
  private let body = "<article>\(Filler.paragraph(1))</article>"

  @Test func `Linked data comes before all else`() {
    let page = DrawnPage(
      """
      <title>Mill | Post</title><meta property=og:title content="A mill">
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
      "headline": "The mill &amp; the river", "author": [{"name": "Ann Lee"}, {"name": "Bo Díaz"}],
      "datePublished": "2024-05-07T09:00:00+02:00", "publisher": {"name": "The Post"}}]}</script>\(body)
      """
    )
    #expect(page.record.title == "The mill & the river")
    #expect(page.record.byline == ["Ann Lee", "Bo Díaz"])
    #expect(page.record.published == "2024-05-07T09:00:00+02:00")
    #expect(page.record.site == "The Post")
  }

  @Test func `The heading that a declared title holds is the title`() {
    let page = DrawnPage(
      "<title>The mill runs again - The Post</title><h1>The mill runs again</h1>\(body)"
    )
    #expect(page.record.title == "The mill runs again")
  }

  @Test func `A title loses the name of its site`() {
    let page = DrawnPage("<title>The mill runs again after years | The Post</title>\(body)")
    #expect(page.record.title == "The mill runs again after years")
  }

  @Test func `A heading within the text is no title`() {
    let page = DrawnPage(
      "<article>\(Filler.paragraph(1))<h2>What is said</h2>\(Filler.paragraph(2))"
    )
    #expect(page.record.title == nil)
  }

  @Test func `Several metas of one name are several authors`() {
    let page = DrawnPage(
      "<meta name=author content='Dana Reed'><meta name=author content='Sam Patel'>\(body)"
    )
    #expect(page.record.byline == ["Dana Reed", "Sam Patel"])
  }

  @Test(arguments: [
    ("By Ann Lee and Bo Díaz", ["Ann Lee", "Bo Díaz"]),
    ("Ann Lee, Staff Writer", ["Ann Lee"]),
    ("by Ann Lee | 7 May 2024", ["Ann Lee"]),
    ("https://post.example/ann", []), ("@annlee", []), ("admin", []),
  ])
  func `A byline gives the names in it`(text: String, names: [String]) {
    #expect(Extraction.names(in: text) == names)
  }

  @Test(arguments: [
    ("2024-05-07T09:00:00.000Z", "2024-05-07T09:00:00Z"),
    ("2024-05-07T09:00:00+0200", "2024-05-07T09:00:00+02:00"),
    ("Tue, 07 May 2024 10:00:00 GMT", "2024-05-07T10:00:00Z"),
    ("Published May 7, 2024 at noon", "2024-05-07"), ("7th May 2024", "2024-05-07"),
    ("07.05.2024", "2024-05-07"), ("5/7/2024", "2024-05-07"), ("7. Mai 2024", "2024-05-07"),
    ("le 7 mai 2024", "2024-05-07"), ("20240507", "2024-05-07"),
  ])
  func `A day is read in any writing`(text: String, day: String) {
    #expect(Extraction.moment(in: text) == day)
  }

  @Test(arguments: ["", "in May", "31 February 2024", "2024-13-01", "call 555-1234"])
  func `What is no day is none`(text: String) {
    #expect(Extraction.moment(in: text) == nil)
  }

  @Test func `The address tells the day where nothing else does`() {
    let page = DrawnPage(body, address: "https://post.example/2024/05/07/mill")
    #expect(page.record.published == "2024-05-07")
  }
}
