import Analysis
import Articles
import Atlas
import Export
import Testing
import Text

private let text = "“Café” — “no”, said Éva in Oslo."

private func span(_ part: String) throws -> Span {
  let range = try #require(text.range(of: part))
  return Span(
    text.utf8.distance(from: text.startIndex, to: range.lowerBound),
    text.utf8.distance(from: text.startIndex, to: range.upperBound)
  )
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    indices.lazy.map { self[$0...] }.first { $0.hasPrefix(part) }.map {
      $0.startIndex..<index($0.startIndex, offsetBy: part.count)
    }
  }
}

private func analysis() throws -> Analysis {
  var analysis = Analysis()
  analysis.quotations = [
    Quotation(
      id: .init(0),
      kind: .direct,
      content: [try span("Café"), try span("no")],
      paragraph: 0,
      cue: Cue(span: try span("said"), kind: .speech),
      source: Source(span: try span("Éva"), actor: .init(0)),
      attribution: Attribution(rule: "quote-cue-speaker", confidence: 0.98)
    )
  ]
  analysis.actors = [
    Actor(
      id: .init(0),
      name: "Éva",
      kind: .person,
      mentions: [Mention(span: try span("Éva"), form: .name)],
      quotations: [.init(0)],
      quotedWords: 2
    )
  ]
  if let norway = Country.Code("NO") {
    analysis.places = [PlaceMention(span: try span("Oslo"), country: norway, form: .capital)]
  }
  return analysis
}

@Suite struct DocumentTests {
  @Test func `offsets count code points, ids begin at one, and lists of figures keep their line`()
    throws
  {
    var bytes: [UInt8] = []
    let article = PlainText.read(text, record: Record(id: "t", source: "t.txt"))
    Document.append(article, try analysis(), layout: .indented, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
         "format": "onrecord/2",
         "id": "t",
         "article": {
          "title": null,
          "byline": null,
          "published": null,
          "publishedBasis": "unknown",
          "source": "t.txt",
          "language": "en",
          "words": 6,
          "text": "“Café” — “no”, said Éva in Oslo.",
          "paragraphs": [
           {"start": 0, "end": 32, "kind": "body"}
          ]
         },
         "quotes": [
          {
           "id": 1,
           "type": "direct",
           "start": 1,
           "end": 12,
           "spans": [[1, 5], [10, 12]],
           "paragraph": 0,
           "cue": {"start": 15, "end": 19, "text": "said"},
           "speaker": {"start": 20, "end": 23, "text": "Éva", "actor": 1},
           "rule": "quote-cue-speaker",
           "confidence": 0.98
          }
         ],
         "actors": [
          {
           "id": 1,
           "name": "Éva",
           "kind": "person",
           "role": null,
           "country": null,
           "affiliation": null,
           "mentions": [
            {"start": 20, "end": 23, "form": "name"}
           ],
           "quotes": [1],
           "quotedWords": 2
          }
         ],
         "places": [
          {"start": 27, "end": 31, "text": "Oslo", "country": "NO", "form": "capital"}
         ],
         "coverage": {
          "subject": null,
          "subjects": [],
          "claims": [],
          "countries": []
         }
        }

        """
    )
  }

  @Test func `what is written is an organization, as the format has no kind for it`() throws {
    var found = try analysis()
    found.actors[0].kind = .document
    var bytes: [UInt8] = []
    let article = PlainText.read(text, record: Record(id: "t"))
    Document.append(article, found, layout: .oneLine, to: &bytes)
    let document = String(decoding: bytes, as: UTF8.self)
    #expect(document.contains(#""name":"Éva","kind":"organization""#), "\(document)")
  }

  @Test func `a claim writes its group and its places`() throws {
    let poland = try #require(Country.Code("PL"))
    let day = try #require(CalendarDate(iso: "2007-04-25"))
    var analysis = Analysis()
    analysis.coverage.asOf = PublicationDate(date: day, basis: .inferred)
    analysis.coverage.claims = [
      Claim(
        id: .init(0),
        role: .covered,
        span: Span(0, 1),
        isHedged: true,
        speaker: nil,
        places: [.init(country: poland, basis: .implied, part: "eastern")],
        group: .init(
          name: "NATO",
          quantifier: "most",
          restriction: "European",
          asOf: day,
          members: 26,
          articleSays: 27
        )
      )
    ]
    var bytes: [UInt8] = []
    let article = PlainText.read("A.", record: Record(id: "t"))
    Document.append(article, analysis, layout: .oneLine, to: &bytes)
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(json.contains(#""published":"2007-04-25","publishedBasis":"inferred""#))
    #expect(
      json.contains(
        #"""
        "claims":[{"id":1,"role":"covered","start":0,"end":1,"hedged":true,"speaker":null,
        "countries":[{"country":"PL","basis":"implied","part":"eastern"}],
        "group":{"name":"NATO","quantifier":"most","restriction":"European",
        "asOf":"2007-04-25","members":26,"articleSays":27}}]
        """#.split(separator: "\n").joined()
      )
    )
  }

  @Test func `what could disturb a terminal is escaped`() {
    var bytes: [UInt8] = []
    let text = "a\u{1b}\"\\\u{9b}\u{202e}\u{e0041}\tb\r\nc\u{7f}é"
    Document.append(
      PlainText.read(text, record: Record(id: "t")),
      Analysis(),
      layout: .oneLine,
      to: &bytes
    )
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(
      json.contains(
        #""text":"a\u001b\"\\\u009b\u202e\udb40\udc41\tb\r\nc\u007fé""#
      )
    )
  }
}
