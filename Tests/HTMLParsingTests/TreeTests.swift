import HTMLParsing
import Testing

@Suite struct TreeTests {
  @Test func `A page becomes elements and texts in its order`() {
    let tree = Tree(page: Array("<p class=x>One <b id=y>two</b></p><ul><li>three".utf8))
    let names = tree.nodes.map { $0.tag.rawValue }
    #expect(
      names == ["html", "head", "body", "p", "#text", "b", "#text", "ul", "li", "#text"]
    )
    #expect(tree.string(.class, of: 3) == "x")
    #expect(tree.allText == "One twothree")
    #expect(Array(tree.children(of: 2)) == [3, 7])
    #expect(tree.parent(of: 5) == 3)
  }

  @Test func `Scripts are left out, and linked data stands apart`() {
    let page = """
      <script>a</script><script type=application/ld+json>{}</script><p>b
      <script type="application/ld+json">[1]</script>
      """
    let tree = Tree(page: Array(page.utf8))
    #expect(tree.allText == "b\n")
    #expect(tree.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{}", "[1]"])
  }

  @Test(arguments: ["x&amp", "<p>&", "<a href=\"&lt", "<!--", "<title>"])
  func `A page that is cut off is read to its end`(page: String) {
    #expect(!Tree(page: Array(page.utf8)).nodes.isEmpty)
  }

  @Test(arguments: ["<svg>", "<math>", "<svg><a>", "<math><tr>", "<svg><desc><p>"])
  func `In a drawing or formula elements lie at most a thousand deep`(start: String) {
    let page = start + String(repeating: "<a>x<tr>", count: 5000)
    let tree = Tree(page: Array(page.utf8))
    var depths: [Int] = []
    for node in tree.nodes.indices {
      depths.append(tree.parent(of: node).map { depths[$0] + 1 } ?? 1)
    }
    #expect(depths.max() ?? 0 <= 1001)
    #expect(tree.allText.utf8.count { $0 == 0x78 } == 5000)
  }

  @Test func `An element of the page's own making is known by the hyphen in its name alone`() {
    let tree = Tree(page: Array("<foo\tdata-x=a>b</foo><my-box\n>c</my-box>".utf8))
    let names = tree.nodes.map(\.tag.rawValue).filter { $0.hasPrefix("#") && $0 != "#text" }
    #expect(names == ["#other", "#custom"])
  }

  @Test(arguments: ["<div>", "<table>", "<p>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>"])
  func `A hundred thousand elements lose no text`(tag: String) {
    let page = String(repeating: tag + "x", count: 100_000)
    #expect(Tree(page: Array(page.utf8)).allText.utf8.count { $0 == 0x78 } == 100_000)
  }
}
