import Analysis
import Articles
import Atlas
import Testing
import Text

/// An article with what is found in it, put together by hand.
struct Sample {
  let article: Article
  var analysis = Analysis()

  static let text = """
    “Café” — “no”, said Éva Kis, =mayor of Oslo.

    The card would cover Norway, not Fiji, but a rival threatens it.
    """

  init(_ text: String = Self.text, title: String? = "A card, and \"no\"") {
    let day = CalendarDate(iso: "2007-04-25")
    article = PlainText.read(
      text,
      record: Record(id: "a/1", title: title, published: day, source: "http://host/a b?c=1")
    )
  }

  /// The sample with a quotation, its speaker, two places and two claims.
  static func analysed() throws -> Sample {
    var sample = Sample()
    try sample.addQuotation()
    try sample.addCoverage()
    return sample
  }

  /// The same in which the second claim is made of another thing.
  static func ofTwoThings() throws -> Sample {
    var sample = try analysed()
    sample.analysis.coverage.subjects = [
      .init(name: "the card", claims: [.init(0)]), .init(name: "the *pass*", claims: [.init(1)]),
    ]
    return sample
  }

  /// Where some words stand first.
  func span(_ words: String) throws -> Span {
    let utf8 = Array(words.utf8)
    let starts = 0...(article.utf8.count - utf8.count)
    let start = starts.first { article.utf8[$0..<$0 + utf8.count].elementsEqual(utf8) }
    let lower = try #require(start)
    return Span(lower, lower + utf8.count)
  }

  private mutating func addQuotation() throws {
    analysis.quotations = [
      Quotation(
        id: .init(0),
        kind: .direct,
        content: [try span("Café"), try span("no")],
        paragraph: 0,
        cue: Cue(span: try span("said"), kind: .speech),
        source: Source(span: try span("Éva Kis"), actor: .init(0)),
        attribution: Attribution(rule: "quote-cue-speaker", confidence: 0.98)
      )
    ]
    analysis.actors = [
      Actor(
        id: .init(0),
        name: "Éva Kis",
        kind: .person,
        role: "=mayor of Oslo",
        country: Country.Code("NO"),
        mentions: [Mention(span: try span("Éva Kis"), form: .name)],
        quotations: [.init(0)],
        quotedWords: 2
      )
    ]
  }

  private mutating func addCoverage() throws {
    let norway = try #require(Country.Code("NO"))
    let fiji = try #require(Country.Code("FJ"))
    let words = try span("The card would cover Norway, not Fiji")
    analysis.places = [
      PlaceMention(span: try span("Norway"), country: norway, form: .name),
      PlaceMention(span: try span("Fiji"), country: fiji, form: .name),
    ]
    analysis.coverage.subject = "the card"
    analysis.coverage.claims = [(CoverageRole.covered, norway), (.excluded, fiji)].enumerated()
      .map { index, said in
        Claim(
          id: .init(index),
          role: said.0,
          span: words,
          isHedged: true,
          speaker: nil,
          places: [.init(country: said.1, basis: .stated)],
          group: nil
        )
      }
    analysis.coverage.countries = [
      .init(
        country: fiji,
        roles: [.excluded, .mentioned],
        basis: .stated,
        claims: [.init(1)],
        mentions: 1
      ),
      .init(
        country: norway,
        roles: [.covered, .mentioned],
        basis: .stated,
        claims: [.init(0)],
        mentions: 1
      ),
    ]
  }
}
