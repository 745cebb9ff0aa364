import HTMLParsing
import Testing

@Suite struct PreScanTests {
  private func passed(_ page: String, omitting omission: PreScan.Omission = .nothing) -> String {
    String(decoding: PreScan.pass(Array(page.utf8), omitting: omission), as: UTF8.self)
  }

  @Test(arguments: [
    "<!DOCTYPE html><p class=\"a b\">Words <b>and</b> more</p>",
    "<p title='a > b'>x</p><!-- <div> --><script>if (a < b) { c() }</script>",
    "<textarea><div></textarea> <title>a <b> c</title> 1 < 2 & 3",
    "<p>&#8217; &#x1F600; &amp &#;</p><br/><img src=x>",
    "<p>unclosed <i>and <b>crossed</i> ones</b>",
    "", "<", "</", "<!", "<!-", "<a", "<a href='", "&#",
  ])
  func `An ordinary page passes byte for byte`(page: String) {
    #expect(passed(page) == page)
  }

  @Test func `Elements nested deeper than 128 lose their tags and keep their text`() {
    let page =
      String(repeating: "<div>", count: 600) + "deep" + String(repeating: "</div>", count: 600)
    let result = passed(page)
    #expect(result.ranges(of: "<div>").count == 128)
    #expect(result.ranges(of: "</div>").count == 128)
    #expect(result.contains("deep"))
  }

  @Test func `Paragraphs and items that end by themselves are not counted as nested`() {
    let page = String(repeating: "<p>a<li>b<td>c", count: 2000)
    #expect(passed(page) == page)
  }

  @Test func `A tag keeps its first 200 attributes`() {
    let attributes = (0..<300).map { "a\($0)=1" }.joined(separator: " ")
    let result = passed("<p \(attributes)>text")
    #expect(result.contains(" a199=1>text"))
    #expect(!result.contains("a200"))
  }

  @Test func `Beyond 250000 elements of a page only its text is kept`() {
    let result = passed(String(repeating: "<p>x", count: 260_000))
    #expect(result.utf8.count { $0 == 0x3c } == 250_000)
    #expect(result.utf8.count { $0 == 0x78 } == 260_000)
  }

  @Test func `Beyond 400000 attributes of a page tags lose theirs`() {
    let attributes = (0..<200).map { " a\($0)" }.joined()
    let result = passed(String(repeating: "<p\(attributes)>x", count: 2010))
    #expect(result.utf8.count { $0 == 0x61 } == 400_000)
    #expect(result.hasSuffix("<p>x<p>x"))
  }

  @Test func `A page begins at most 16 times`() {
    let result = passed(String(repeating: "<body a=b>x", count: 40))
    #expect(result.ranges(of: "<body").count == 16)
    #expect(result.count { $0 == "x" } == 40)
  }

  @Test func `Formatting that is never closed stays within its limit`() {
    let page = (0..<100).map { "<p><b id=\($0)>x" }.joined()
    let result = passed(page)
    #expect(result.ranges(of: "<b").count == 12)
    #expect(result.count { $0 == "x" } == 100)
  }

  @Test(arguments: [
    ("a&#4294967361;b", "a\u{fffd}b"), ("a&#x110000;b", "a\u{fffd}b"),
    ("a&#x10FFFF;b", "a&#x10FFFF;b"), ("a&#0000000065;b", "a&#0000000065;b"),
  ])
  func `A reference to no character becomes the replacement character`(
    page: String,
    result: String
  ) {
    #expect(passed(page) == result)
  }

  @Test func `Attributes that say nothing of an article can be left out`() {
    let page = "<p data-a='<b>' CLASS=x onclick=y id=z>a<i style=b data-c>b</i><u data-c=d>c</u>"
    #expect(
      passed(page, omitting: .unread) == "<p  CLASS=x  id=z>a<i style=b >b</i>c"
    )
  }

  @Test(arguments: ["rb", "rt", "rtc", "rp"])
  func `Parts of glosses that never end are nested`(name: String) {
    let result = passed(String(repeating: "<\(name)>x", count: 1000))
    #expect(result.ranges(of: "<\(name)>").count == 128)
    #expect(result.count { $0 == "x" } == 1000)
  }

  @Test func `Scripts, styles and comments can be left out`() {
    let page = """
      <script>a</script><STYLE>b</STYLE><!-- c --><script type="application/ld+json">{}</script>d
      """
    #expect(
      passed(page, omitting: .unread)
        == "<script></script><STYLE></STYLE><script type=\"application/ld+json\"></script>d"
    )
  }

  @Test(arguments: [
    ("<p>a <b>b</b>c<i>d</p>e", "<p>a bcd</p>e"),
    ("<b><b class=x>a</b></b>", "<b class=x>a</b>"),
    ("<b class=x><b>a</b></b>c", "<b class=x>a</b>c"),
    ("<i>a<b class=x>b</i></b>", "a<b class=x>b</b>"), ("a</b>b", "a</b>b"),
    ("<br>a<big >b", "<br>ab"),
  ])
  func `The tags of formatting that says nothing else can be left out`(page: String, result: String)
  {
    #expect(passed(page, omitting: .unread) == result)
  }

  @Test func `In a drawing a title holds markup, which is counted`() {
    let page = "<svg><title>" + String(repeating: "<g>", count: 600)
    #expect(passed(page).ranges(of: "<g>").count == 126)
  }
}
