import Analysis
import Export
import Foundation
import Testing
import Text

private func page(_ sample: Sample, isSingle: Bool = true) -> String {
  var setting = ExportSetting(.html)
  setting.isSingle = isSingle
  return String(decoding: Exporter(setting).file(sample.article, sample.analysis), as: UTF8.self)
}

@Suite struct HTMLPageTests {
  @Test func `the text is marked with its speakers`() throws {
    #expect(
      page(try .analysed()).contains(
        """
        <p dir="auto">“<span class="said" style="--h:210" id="text-1" title="Éva Kis">\
        <a class="who" href="#quotation-1">A</a>Café</span>” — “\
        <span class="said" style="--h:210" title="Éva Kis">no</span>”, said Éva Kis, \
        =mayor of Oslo.</p>
        """
      )
    )
  }

  @Test func `a quotation is one of schema.org, and leads to its place`() throws {
    let page = page(try .analysed())
    #expect(page.contains(#"itemtype="https://schema.org/Quotation" id="quotation-1""#))
    #expect(page.contains(#"<span itemprop="text">Café … no</span>"#))
    #expect(page.contains(#"<bdi itemprop="name">Éva Kis</bdi>"#))
    #expect(page.contains(##"<a href="#text-1">¶1</a>"##))
  }

  @Test func `what is said in the title is marked there`() {
    var sample = Sample(
      "Mayor: nobody leaves\n\nThe ferry left all the same, for the last time.",
      title: nil
    )
    sample.analysis.quotations = [quotation(0, Span(7, 20))]
    let page = page(sample)
    #expect(
      page.contains(
        """
        <h1 itemprop="headline" dir="auto">Mayor: <span class="said nobody" id="text-1" \
        title="nobody named"><a class="who" href="#quotation-1">?</a>nobody leaves</span></h1>
        """
      )
    )
    #expect(page.contains("<title>Mayor: nobody leaves</title>"))
  }

  @Test func `a quotation that others cover as a whole has its place all the same`() {
    var sample = Sample("They said he said no.")
    sample.analysis.quotations = [quotation(0, Span(10, 20)), quotation(1, Span(10, 20))]
    #expect(
      page(sample).contains(
        """
        They said <span class="said nobody" id="text-1" title="nobody named">\
        <a class="who" href="#quotation-1">?</a></span><span class="said nobody" id="text-2" \
        title="nobody named"><a class="who" href="#quotation-2">?</a>he said no</span>.
        """
      )
    )
  }

  private func quotation(_ index: Int, _ content: Span) -> Quotation {
    Quotation(
      id: .init(index),
      kind: .direct,
      content: [content],
      paragraph: 0,
      cue: nil,
      source: nil,
      attribution: Attribution(rule: "r", confidence: 1)
    )
  }

  @Test func `of a speaker nothing is told twice`() throws {
    var sample = try Sample.analysed()
    sample.analysis.actors[0].name = "Norway"
    #expect(
      page(sample).contains(
        "<bdi>Norway</bdi></strong>, <bdi>=mayor of Oslo</bdi>, <bdi>quoted once</bdi></li>"
      )
    )
  }

  @Test func `the map has its headline, its countries and the words that say so`() throws {
    let page = page(try .analysed())
    #expect(
      page.contains(
        #"<strong dir="auto">the card: 1 covered, 1 not covered, as of 2007-04-25</strong>"#
      )
    )
    #expect(page.contains("<title>Norway: covered</title>"))
    #expect(page.contains(##"Norway<sup> <a href="#claim-1">1</a></sup>"##))
    #expect(
      page.contains(
        """
        <li id="claim-1" class="evidence">covered, hedged: <q dir="auto">The card would cover \
        Norway, not Fiji</q></li>
        """
      )
    )
  }

  @Test func `nothing in it runs, and nothing breaks out`() {
    let text = "<script>alert(1)</script> \u{1b}[31m \u{202e}x\u{9b} & \"y\" <b onload=x>"
    let page = page(Sample(text, title: "</title><script>"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b "))
    #expect(
      page.contains(
        """
        &lt;script&gt;alert(1)&lt;/script&gt; \u{fffd}[31m &#8238;x\u{fffd} &amp; &quot;y&quot; \
        &lt;b onload=x&gt;
        """
      )
    )
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
  }

  @Test func `several articles share a page, and no id`() throws {
    let page = page(try .analysed(), isSingle: false)
    #expect(page.contains("<title>Who said what, and where</title>"))
    #expect(page.contains(#"id="a%2F1-de2f0c1b-quotation-1""#))
    #expect(!page.contains(#"id="quotation-1""#))
  }

  @Test func `a quotation within another, and one beyond its paragraph, keep the text whole`()
    throws
  {
    var sample = Sample("They said he said no.\n\nThen more. End.")
    let contents = [Span(10, 20), Span(18, 20), Span(2, 28)]
    sample.analysis.quotations = contents.enumerated().map { quotation($0, $1) }
    let page = page(sample)
    let start = try #require(page.range(of: "<p dir=\"auto\">"))
    let end = try #require(page.range(of: "<h2>What is said"))
    var isTag = false
    let text = page[start.lowerBound..<end.lowerBound].filter { character in
      defer { if character == ">" { isTag = false } }
      if character == "<" { isTag = true }
      return !isTag
    }
    #expect(text.replacing("?", with: "") == "They said he said no.\nThen more. End.\n")
  }
}
