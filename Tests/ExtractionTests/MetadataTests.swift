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

  @Test func `A heading that says in other words what is declared is the title`() {
    let page = DrawnPage(
      "<title>Ferry to Lindholm stops for repairs</title><h1>Why the Lindholm ferry lies still</h1>\(body)"
    )
    #expect(page.record.title == "Why the Lindholm ferry lies still")
  }

  @Test(arguments: ["Why the harbour froze over", "Ferry harbour", "Lindholm, repairs"])
  func `A heading that tells of something else, or is no sentence, is no title`(heading: String) {
    let page = DrawnPage(
      "<meta property=og:title content='Ferry to Lindholm stops for repairs'><h1>\(heading)</h1>\(body)"
    )
    #expect(page.record.title == "Ferry to Lindholm stops for repairs")
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

  @Test(arguments: [
    "Harn Gazette -- The mill runs again", "The mill runs again: News from Harn and the valley",
  ])
  func `The part of a title that stands on the page as a line is the title`(window: String) {
    let page = DrawnPage("<title>\(window)</title><p><b>The mill runs again</b></p>\(body)")
    #expect(page.record.title == "The mill runs again")
  }

  @Test func `A notice before the article tells neither who wrote it nor where it begins`() {
    let page = DrawnPage(
      """
      <div class=cookie-banner><p>By use of the page you take what is called cookies here,
      which are small, and \(Filler.sentence(1))</p></div><main><h1>The mill</h1>
      <dl><dt>Published<dd>7 May 2024<dt>Last updated<dd>9 May 2024</dl>
      \((1...6).map(Filler.paragraph).joined())</main>
      """
    )
    #expect(page.record.published == "2024-05-07")
  }

  @Test func `A title of a great many parts is taken as it is`() {
    let title = Array(repeating: "mill", count: 100_000).joined(separator: " | ")
    #expect(DrawnPage("<title>\(title)</title>\(body)").record.title == title)
  }

  @Test func `Linked data of a great many articles is read, and its authors by their ids`() {
    let articles = (0..<5000).map { #"{"@type": "NewsArticle", "author": {"@id": "n\#($0)"}}"# }
    let person = #"{"@type": "Person", "@id": "n0", "name": "Ann Lee"}"#
    let graph = (articles + [person]).joined(separator: ",")
    let page = DrawnPage(
      "<script type=application/ld+json>{\"@graph\": [\(graph)]}</script>\(body)"
    )
    #expect(page.record.byline == ["Ann Lee"])
  }

  @Test func `Of a great many authors the first are told`() {
    let names = "aeiou".flatMap { a in "bcdfghjklmnprstvw".map { b in "Ann L\(a)\(b)y" } }
    let metas = names.map { "<meta name=author content='\($0)'>" }.joined()
    #expect(DrawnPage(metas + body).record.byline == Array(names.prefix(64)))
    let people = names.map { "{\"name\": \"\($0)\"}" }.joined(separator: ",")
    let data = "{\"@type\": \"Article\", \"author\": [\(people)]}"
    let page = DrawnPage("<script type=application/ld+json>\(data)</script>\(body)")
    #expect(page.record.byline == Array(names.prefix(64)))
  }

  @Test func `A link to the author tells who, whatever else it is`() {
    let page = DrawnPage("<p>Text: <a rel='nofollow author' href=/ann>Ann Lee</a></p>\(body)")
    #expect(page.record.byline == ["Ann Lee"])
  }

  @Test func `When a page was changed last tells less than its address`() {
    let page = DrawnPage(
      "<meta http-equiv=last-modified content='2024-06-01'>\(body)",
      address: "https://post.example/2024/05/07/mill"
    )
    #expect(page.record.published == "2024-05-07")
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
    ("https://post.example/ann", []), ("@annlee", []), ("admin", []), ("By", []),
    ("ANN LEE Associated Press", ["ANN LEE"]), ("Ann Lee, CNN Business", ["Ann Lee"]),
    ("Ann Lee, AP National Writer", ["Ann Lee"]), ("Ann Lee, MS, RDN", ["Ann Lee"]),
    ("Ann Lee | post.example", ["Ann Lee"]),
    ("Ann Lee and Bo Díaz Monday", ["Ann Lee", "Bo Díaz"]),
    ("By Ann Lee on Monday, 7 May 2024", ["Ann Lee"]), ("Ann Lee. Mill International", ["Ann Lee"]),
    ("Ann Lee Staff Writer", ["Ann Lee"]), ("Special to the Post", []), ("Lee, Ann", ["Ann Lee"]),
    ("Submitted by Ann Lee on Tue, 05/07/2024", ["Ann Lee"]),
    ("Words: Ann Lee; photographs: Bo Díaz", ["Ann Lee"]),
    ("Von Miller", ["Von Miller"]), ("Di Maio", ["Di Maio"]), ("di Ann Lee", ["Ann Lee"]),
    ("Von Ann Lee und Bo Díaz", ["Ann Lee", "Bo Díaz"]),
    ("By Ann Lee and Von Miller", ["Ann Lee", "Von Miller"]),
  ])
  func `A byline gives the names in it`(text: String, names: [String]) {
    #expect(Extraction.names(in: text) == names)
  }

  @Test(arguments: [
    ("2024-05-07T09:00:00.000Z", "2024-05-07T09:00:00Z"),
    ("2024-05-07T09:00:00+0200", "2024-05-07T09:00:00+02:00"),
    ("Tue, 07 May 2024 10:00:00 GMT", "2024-05-07T10:00:00Z"),
    ("Tue May 07 2024 10:00:00 GMT+0200 (CEST)", "2024-05-07T10:00:00+02:00"),
    ("Published May 7, 2024 at noon", "2024-05-07"), ("7th May 2024", "2024-05-07"),
    ("07.05.2024", "2024-05-07"), ("5/7/2024", "2024-05-07"), ("7. Mai 2024", "2024-05-07"),
    ("le 7 mai 2024", "2024-05-07"), ("20240507", "2024-05-07"), ("7-May-2024", "2024-05-07"),
    ("Published 10:02 AM EST May 7, 2024", "2024-05-07"), ("2024/may/07", "2024-05-07"),
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

  @Test func `The lines around the heading tell who and when where nothing is declared`() {
    let page = DrawnPage(
      """
      <div><p>Home</p><h1>The mill runs again</h1><p>By Ann Lee, Staff Writer</p>
      <p>Tuesday, May 7th, 2024 at 11:04 a.m.</p>\(Filler.paragraph(1))
      <p>By Bo Díaz</p><p>8 May 2024</p></div>
      """
    )
    #expect(page.record.byline == ["Ann Lee"])
    #expect(page.record.published == "2024-05-07")
  }

  @Test func `Neither who comments nor what is related tells who and when`() {
    let page = DrawnPage(
      """
      <div class=related><time datetime=2023-01-01></time><p class=author>Cy Dee</p></div>\(body)
      <div id=comments><p class=comment-author>Ed Fox</p><time datetime=2024-06-01>1 June</time></div>
      """
    )
    #expect(page.record.byline.isEmpty)
    #expect(page.record.published == nil)
  }

  @Test func `Each of the authors within a byline is one`() {
    let page = DrawnPage(
      """
      <div class=byline><span class=author>Ann Lee and Bo Díaz</span>
      <span class=paper>The Great Mill Town Daily Post Gazette</span></div>\(body)
      """
    )
    #expect(page.record.byline == ["Ann Lee", "Bo Díaz"])
  }

  @Test(arguments: [
    ("<meta name=author content='Mill Editorial Staff'>", ["Mill Editorial Staff"]),
    ("<meta name=author content='The Post'>", ["The Post"]),
    ("<meta name=author content='The Post'><p class=byline>By Ann Lee</p>", ["Ann Lee"]),
  ])
  func `A desk or the site stands for people only where none are named`(
    head: String,
    names: [String]
  ) {
    let page = DrawnPage("<meta property=og:site_name content='The Post'>\(head)\(body)")
    #expect(page.record.byline == names)
  }

  @Test(arguments: [
    "<h1>The Mill Post</h1><h2>The mill runs again</h2>",
    "<h1><a href='/'>Post of the mill runs</a></h1><h2>The mill runs again</h2>",
  ])
  func `The name of a site is no title`(head: String) {
    let page = DrawnPage(
      """
      <title>The mill runs again | The Mill Post</title>
      <meta property=og:site_name content='The Mill Post'>\(head)\(body)
      """
    )
    #expect(page.record.title == "The mill runs again")
  }

  @Test func `Linked data of the page tells what that of an article does not`() {
    let page = DrawnPage(
      """
      <script type="application/ld+json">{"@type": "MedicalWebPage", "headline": "The mill",
      "author": {"name": "Ann Lee"}, "datePublished": "2024-05-07"}</script>
      <script type="application/ld+json">{"@type": "NewsArticle",
      "datePublished": "0001-01-01T00:00:00Z"}</script>\(body)
      """
    )
    #expect(page.record.byline == ["Ann Lee"])
    #expect(page.record.published == "2024-05-07")
  }

  @Test(arguments: [
    ("/a?b=1", "https://post.example/a?b=1"), ("//c.example/d", "https://c.example/d"),
    ("next", "https://post.example/2024/next"), ("./next", "https://post.example/2024/next"),
    ("?page=2", "https://post.example/2024/mill?page=2"),
    ("http://c.example", "http://c.example"), ("mailto:ann@c.example", "mailto:ann@c.example"),
  ])
  func `A link keeps its whole address`(href: String, address: String) {
    let page = DrawnPage(
      "<article><p>See <a href='\(href)'>the next</a> of them.</p>\(Filler.paragraph(1))</article>",
      address: "https://post.example/2024/mill?x=y"
    )
    #expect(page.blocks[0].links.map(\.address) == [address])
  }
}
