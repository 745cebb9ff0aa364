import HTMLParsing
import Testing

@Suite struct TreeTests {
  @Test func `A page becomes elements and texts in its order`() {
    let tree = Tree(page: Array("<p class=x>One <b>two</b></p><ul><li>three".utf8))
    let names = tree.nodes.map { $0.tag.rawValue }
    #expect(
      names == ["html", "head", "body", "p", "#text", "b", "#text", "ul", "li", "#text"]
    )
    #expect(tree.string(.class, of: 3) == "x")
    #expect(tree.allText == "One twothree")
    #expect(Array(tree.children(of: 2)) == [3, 7])
    #expect(tree.parent(of: 5) == 3)
  }

  @Test func `Scripts are left out but for linked data`() {
    let page = "<script>a</script><script type=application/ld+json>{}</script><p>b"
    #expect(Tree(page: Array(page.utf8)).allText == "{}b")
  }

  @Test(arguments: ["x&amp", "<p>&", "<a href=\"&lt", "<!--", "<title>"])
  func `A page that is cut off is read to its end`(page: String) {
    #expect(!Tree(page: Array(page.utf8)).nodes.isEmpty)
  }

  @Test(arguments: ["<div>", "<table>", "<p>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>"])
  func `A hundred thousand elements lose no text`(tag: String) {
    let page = String(repeating: tag + "x", count: 100_000)
    #expect(Tree(page: Array(page.utf8)).allText.utf8.count { $0 == 0x78 } == 100_000)
  }
}
