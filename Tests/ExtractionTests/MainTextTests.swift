import ImportRecord
import Testing

@Suite struct MainTextTests {
  private let first = Filler.paragraph(1)
  private let second = Filler.paragraph(2)
  private let third = Filler.paragraph(3)

  private func found(_ body: String) -> [String] { DrawnPage("<body>\(body)").article }

  private func sentences(_ numbers: Int...) -> [String] {
    numbers.map { "paragraph: \(Filler.sentence($0))" }
  }

  @Test func `Navigation, footer and comments are left out with the reason`() {
    let page = DrawnPage(
      """
      <body><nav>Home World</nav><article>\(first)\(second)</article>
      <div class="comments"><p>First!</p></div><footer>All about us</footer>
      """
    )
    #expect(page.article == sentences(1, 2))
    #expect(page.rest == ["navigation: Home World", "comments: First!", "footer: All about us"])
  }

  @Test func `An article that is split over several wrappers is joined`() {
    let wrapped = [first, second, third].map { "<div class=row><div class=col>\($0)</div></div>" }
    #expect(found("<main>\(wrapped.joined())</main>") == sentences(1, 2, 3))
  }

  @Test func `A line that begins as a pointer does is left out only where it leads elsewhere`() {
    for start in ["Watch", "Listen", "More"] {
      let words = "\(start): the mill runs and nobody hears it"
      let said = found("<article>\(first)<p>\(words).</p>\(second)</article>")
      #expect(said == sentences(1) + ["paragraph: \(words)."] + sentences(2))
      let link = "<p><a href=/1>\(words)</a></p>"
      #expect(found("<article>\(first)\(link)\(second)</article>") == sentences(1, 2))
    }
    let curled = "<p>Don’t miss: <a href=/1>the mill</a></p>"
    #expect(found("<article>\(first)\(curled)\(second)</article>") == sentences(1, 2))
  }

  @Test func `Headings one after the other that lead to other stories are left out`() {
    let links = [1, 2].map { "<h4><a href=/\($0)>The mill is seen in story \($0)</a></h4>" }
    let page = found("<article>\(first)\(links.joined())\(second)</article>")
    #expect(page == sentences(1, 2))
    let single = found("<article>\(first)\(links[0])\(second)</article>")
    #expect(single == sentences(1) + ["heading: The mill is seen in story 1"] + sentences(2))
  }

  @Test(arguments: [
    "Originally published on Mill News.", "Text size", "Close", "Have a tip? Write to the mill.",
    "Explore further", "Don’t miss", "Follow her on Twitter @mill.",
  ])
  func `What the page says of itself is left out`(_ line: String) {
    #expect(found("<article>\(first)<p>\(line)</p>\(second)</article>") == sentences(1, 2))
  }

  @Test(arguments: [
    "Close the mill, said the mayor.", "Follow her on her way to the mill.",
    "Loading took an hour at the mill.", "Do not miss the wheel.", "A tip? Keep the wheel dry.",
  ])
  func `What only begins like it is kept`(_ line: String) {
    let page = found("<article>\(first)<p>\(line)</p>\(second)</article>")
    #expect(page == sentences(1) + ["paragraph: \(line)"] + sentences(2))
  }

  @Test func `A card over a name in the line is no part of it`() {
    let card = "<span class=hovercard><a href=/1>More of Ana Kovel</a></span>"
    let page = found("<article><p>The mill of Ana Kovel\(card) runs again.</p>\(second)</article>")
    #expect(page == ["paragraph: The mill of Ana Kovel runs again."] + sentences(2))
  }

  @Test func `A line that only tells a time, or holds no word, is none of the article`() {
    let time = "<p class=block-time><time datetime=2024-05-07T09:12:00Z>09.12 BST</time></p>"
    #expect(found("<article>\(time)\(first)<p>___</p>\(second)</article>") == sentences(1, 2))
  }

  @Test func `A blank that does not break stands for none between breaks`() {
    let body = [1, 2, 3].map(Filler.sentence).joined(separator: "<br>&nbsp;<br>")
    #expect(found("<div>\(body)</div>") == sentences(1, 2, 3))
  }

  @Test func `A short article takes in nothing that stands beside it`() {
    let body = """
      <article>\(first)</article><section><h3>Mill day</h3>
      <p>Come and see the wheel turn at the river with music and bread.</p></section>
      """
    #expect(found(body) == sentences(1))
  }

  @Test func `What stands behind a box in the article is kept`() {
    let boxes = [
      "<div class=newsletter>Get our letter</div>", "<div class=ad-slot>Buy now</div>",
      "<aside><h3>Read more</h3><ul><li><a href=/1>Another story</a></ul></aside>",
    ]
    for box in boxes {
      #expect(found("<article>\(first)\(box)\(second)</article>") == sentences(1, 2))
    }
  }

  @Test func `A first paragraph in a wrapper named as a teaser is kept`() {
    let rest = second + third
    #expect(
      found("<article><div class=article-teaser>\(first)</div>\(rest)</article>")
        == sentences(1, 2, 3)
    )
  }

  @Test func `Lists, block quotes and headings keep their kind`() {
    let body = """
      <article>\(first)<h2>What is said</h2><blockquote><p>“It works.”</p></blockquote>\
      <ul><li>one mill</li><li>two wheels</li></ul>\(second)</article>
      """
    #expect(
      found(body)
        == sentences(1) + [
          "heading: What is said", "quote: “It works.”", "list: one mill", "list: two wheels",
        ] + sentences(2)
    )
  }

  @Test func `The caption of a picture is a caption and no paragraph`() {
    let figure = "<figure><img src=m.jpg><figcaption>The mill in May</figcaption></figure>"
    #expect(
      found("<article>\(first)\(figure)\(second)</article>")
        == sentences(1) + ["caption: The mill in May"] + sentences(2)
    )
  }

  @Test func `Rows of a table of facts are one block each`() {
    let table =
      "<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2001</td><td>12</td></tr></table>"
    #expect(
      found("<article>\(first)\(table)\(second)</article>")
        == sentences(1) + ["table: Year | Tons", "table: 2001 | 12"] + sentences(2)
    )
  }

  @Test func `Words in inline elements stay whole and words of blocks apart`() {
    let body = """
      <article>\(first)<p><span>K</span><small>orn</small> is <b>ground</b>\
      <span> here</span>.<div>It is sold there.</div>\(second)</article>
      """
    #expect(
      found(body)
        == sentences(1) + ["paragraph: Korn is ground here.", "paragraph: It is sold there."]
        + sentences(2)
    )
  }

  @Test func `An element of the page's own making stays in its line`() {
    let body = "<article>\(first)<p>It runs (<my-source>Post</my-source>).</p>\(second)</article>"
    #expect(found(body) == sentences(1) + ["paragraph: It runs (Post)."] + sentences(2))
  }

  @Test func `Two line breaks part paragraphs and one stays a line break`() {
    let body =
      "<div itemprop=articleBody>\(Filler.sentence(1))<br><br>“Yes,” he said.<br>“No.”</div>"
    #expect(found(body) == sentences(1) + ["paragraph: “Yes,” he said.\n“No.”"])
  }

  @Test func `Soft hyphens and blanks that do not break are read as what they mean`() {
    #expect(
      found("<article>\(first)<p>A\u{ad}pril&nbsp;9&shy;th.</p>\(second)</article>")[1]
        == "paragraph: April 9th."
    )
  }

  @Test func `What trails behind the text is left out`() {
    let tail =
      "<h3>More stories</h3><p><a href=/1>A story</a></p><ul><li><a href=/2>Another</a></ul>"
    #expect(found("<article>\(first)\(second)\(tail)</article>") == sentences(1, 2))
  }

  @Test func `The title is not repeated in the text`() {
    let page = DrawnPage(
      "<title>The mill runs</title><article><h1>The mill runs</h1>\(first)</article>"
    )
    #expect(page.article == sentences(1))
    #expect(page.rest == ["title: The mill runs"])
  }

  @Test func `Links keep their place and their address`() {
    let page = DrawnPage(
      "<article><p>Áé <a href=\"/x\">the mill</a> runs, as all say in town.</p></article>"
    )
    let link = page.blocks[0].links[0]
    #expect(link.range == 3..<11)
    #expect(link.address == "/x")
  }

  @Test func `A post of another site in the article is kept`() {
    let post =
      "<div class=social><blockquote class=twitter-tweet><p>It runs!</p></blockquote></div>"
    #expect(
      found("<article>\(first)\(post)\(second)</article>")
        == sentences(1) + ["quote: It runs!"] + sentences(2)
    )
  }

  @Test func `A short article keeps the list beside its only paragraph`() {
    #expect(
      found(
        """
        <nav>Home World</nav><div><div><h1>Loans</h1><p>“The loan is new,” said Ann Lee of the bank.</p></div>
        <div class=box><p>Not for:</p><ul><li>old mills</li><li>new firms in <a href=/x>towns</a></li></ul></div></div>
        """
      ) == [
        "paragraph: “The loan is new,” said Ann Lee of the bank.",
        "paragraph: Not for:",
        "list: old mills", "list: new firms in towns",
      ]
    )
  }

  @Test(arguments: [
    ("<svg><title>Icon</title><text>North</text></svg>", "hidden: North"),
    ("<noscript>Turn scripts on</noscript>", "hidden: Turn scripts on"),
    ("<textarea>Write to us</textarea>", "form: Write to us"),
  ])
  func `Text that is no part of the article can still be shown`(piece: String, rest: String) {
    let page = DrawnPage("<body><article>\(first)\(piece)\(second)</article>")
    #expect(page.article == sentences(1, 2))
    #expect(page.rest == [rest])
  }

  @Test func `A picture without words does not part a line`() {
    #expect(
      found(
        "<article><p>One <svg><title>x</title><path d=1></svg>word, and so on it goes, said he.</p></article>"
      )
        == ["paragraph: One word, and so on it goes, said he."]
    )
  }

  @Test func `An article that stands where scripts are off is shown`() {
    #expect(
      found("<noscript>\(first)\(second)</noscript>") == sentences(1, 2)
    )
  }

  @Test func `A page that lists articles lists them to choose from`() {
    let teasers = (1...8).map { number in
      """
      <div class=teaser><h3><a href='/\(number)'>The mill is seen in story \(number)</a></h3>
      <p>\(Filler.sentence(number))</p><a href='/\(number)'>The mill is seen in story \(number)</a></div>
      """
    }
    let page = DrawnPage("<h1>The Post</h1>\(teasers.joined())", address: "http://post.example/")
    let listed = page.blocks.filter { $0.reason == nil && !$0.links.isEmpty }
    #expect(page.record.isList)
    #expect(listed.flatMap(\.links).map(\.address) == (1...8).map { "http://post.example/\($0)" })
    #expect(listed.allSatisfy { $0.kind == .heading })
  }

  @Test func `A page of nothing but headings that lead to articles lists them too`() {
    let links = (1...8).map { "<h3><a href='/\($0)'>The mill is seen in story \($0)</a></h3>" }
    let page = DrawnPage("<h1>The Post</h1>\(links.joined())", address: "http://post.example/")
    #expect(page.record.isList)
    #expect(page.blocks.filter { $0.reason == nil && !$0.links.isEmpty }.count == 8)
  }

  @Test func `An article with many links behind it is no list`() {
    let links = (1...8).map { "<h3><a href='/\($0)'>The mill is seen in story \($0)</a></h3>" }
    let body = (1...12).map(Filler.paragraph).joined()
    #expect(!DrawnPage("<article>\(body)</article>\(links.joined())").record.isList)
    let short = "<meta property=og:type content=article><article>\(first)</article>"
    #expect(!DrawnPage(short + links.joined()).record.isList)
  }
}
