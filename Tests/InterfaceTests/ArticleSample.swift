import Analysis
import Articles
import Atlas
import Text

/// An article with an analysis put together by hand, piece by piece, from words that stand in it.
struct ArticleSample {
  let article: Article
  private(set) var analysis = Analysis()

  init(_ text: String, id: String = "sample") {
    article = PlainText.read(text, record: Record(id: id))
  }

  init(of article: Article) { self.article = article }

  /// Someone the article speaks of, by every mention of these words.
  func actor(
    _ name: String,
    kind: Actor.Kind = .person,
    role: String? = nil,
    country: String? = nil,
    of side: String? = nil
  ) -> ArticleSample {
    var sample = self
    sample.analysis.actors.append(
      Actor(
        id: Actor.ID(analysis.actors.count),
        name: name,
        kind: kind,
        role: role,
        country: country.flatMap { Country.Code($0) },
        affiliation: side.flatMap { id(of: $0) },
        mentions: spans(of: name).map { Mention(span: $0, form: .name) }
      )
    )
    return sample
  }

  /// A quotation of these words by an actor, or by nobody who is known.
  func quotation(
    _ words: String...,
    kind: Quotation.Kind = .direct,
    by name: String? = nil,
    confidence: Double = 0.95,
    cue cueKind: Cue.Kind = .speech
  ) -> ArticleSample {
    var sample = self
    let id = Quotation.ID(analysis.quotations.count)
    let content = words.compactMap { spans(of: $0).first }
    let actor = name.flatMap { self.id(of: $0) }
    sample.analysis.quotations.append(
      Quotation(
        id: id,
        kind: kind,
        content: content,
        paragraph: paragraph(of: content[0]),
        cue: cue(after: content[0], cueKind),
        source: actor.flatMap { source(near: content[0], $0) },
        attribution: Attribution(rule: "cue-and-name", confidence: confidence)
      )
    )
    guard let actor else { return sample }
    sample.analysis.actors[actor.index].quotations.append(id)
    sample.analysis.actors[actor.index].quotedWords += words.joined().split(separator: " ").count
    return sample
  }

  /// A country, named wherever this word stands.
  func country(_ code: String, named name: String) -> ArticleSample {
    guard let code = Country.Code(code) else { return self }
    var sample = self
    sample.analysis.places += spans(of: name).map {
      PlaceMention(span: $0, country: code, form: .name)
    }
    sample.analysis.places.sort { $0.span < $1.span }
    sample.analysis.coverage.countries.append(
      Coverage.Entry(country: code, roles: [.mentioned], basis: nil, claims: [], mentions: 1)
    )
    return sample
  }

  /// What the article claims of countries in these words.
  func claim(_ role: CoverageRole, _ words: String, of codes: String...) -> ArticleSample {
    var sample = self
    let countries = codes.compactMap { Country.Code($0) }
    guard let span = spans(of: words).first else { return self }
    let claim = Claim(
      id: Claim.ID(analysis.coverage.claims.count),
      role: role,
      span: span,
      isHedged: false,
      speaker: nil,
      places: countries.map { Claim.Place(country: $0, basis: .stated) },
      group: nil
    )
    sample.analysis.coverage.claims.append(claim)
    for index in sample.analysis.coverage.countries.indices
    where countries.contains(sample.analysis.coverage.countries[index].country) {
      sample.analysis.coverage.countries[index].roles.insert(role, at: 0)
      sample.analysis.coverage.countries[index].basis = .stated
      sample.analysis.coverage.countries[index].claims.append(claim.id)
    }
    return sample
  }

  /// Lets the first claim be of a group, and groups be those of a day.
  mutating func group(_ name: String, on day: String) {
    guard let date = CalendarDate(iso: day), !analysis.coverage.claims.isEmpty else { return }
    analysis.coverage.asOf = PublicationDate(date: date, basis: .declared)
    analysis.coverage.claims[0].group = Claim.Group(
      name: name,
      quantifier: "all",
      restriction: nil,
      asOf: date,
      members: 0,
      articleSays: nil
    )
  }

  private func id(of name: String) -> Actor.ID? {
    analysis.actors.first { $0.name == name }?.id
  }

  private func spans(of words: String) -> [Span] {
    let needle = Array(words.utf8)
    guard !needle.isEmpty, needle.count <= article.utf8.count else { return [] }
    return (0...article.utf8.count - needle.count).compactMap { start in
      let end = start + needle.count
      return article.utf8[start..<end].elementsEqual(needle) ? Span(start, end) : nil
    }
  }

  private func paragraph(of span: Span) -> Int {
    article.paragraphs.firstIndex { $0.span.contains(span) } ?? 0
  }

  private func cue(after span: Span, _ kind: Cue.Kind) -> Cue? {
    let said = spans(of: "said").first { $0.lower >= span.upper }
    return said.map { Cue(span: $0, kind: kind) }
  }

  /// The mention of an actor that stands nearest.
  private func source(near span: Span, _ actor: Actor.ID) -> Source? {
    let mentions = analysis.actors[actor.index].mentions.map(\.span)
    let nearest = mentions.min { abs($0.lower - span.upper) < abs($1.lower - span.upper) }
    return Source(span: nearest ?? span, actor: actor)
  }
}

extension ArticleSample {
  /// A short article with four speakers and five countries.
  static let bridge = ArticleSample(
    """
    Old Harbour Bridge Will Close for Repairs

    By Nela Brandt

    ARLINGEN, May 3, 2011 - The old bridge over the harbour will close in June, the town said.

    "We have waited too long," said Ana Kovel, the mayor of Arlingen. "The bridge is older than my \
    grandmother, and she was in better repair."

    Tom Rask, who runs the ferry to Poland, said he would sail every half hour. "Nobody will have \
    to swim," Mr Rask said.

    One engineer doubted that the money would last. "Bridges are paid for twice," she said. "And \
    the second time hurts."

    The ferry will serve Poland and Germany. It will not serve Sweden, whose harbours are too small.

    "There were other plans," a sign at the old ticket office reads.
    """
  )
  .actor("Ana Kovel", role: "mayor", country: "DK")
  .actor("Tom Rask", role: "ferry owner", country: "DK")
  .actor("One engineer", kind: .unnamed)
  .actor("Nela Brandt")
  .quotation(
    "We have waited too long,",
    "The bridge is older than my grandmother, and she was in better repair.",
    by: "Ana Kovel"
  )
  .quotation("he would sail every half hour", kind: .indirect, by: "Tom Rask")
  .quotation("Nobody will have to swim,", by: "Tom Rask")
  .quotation(
    "Bridges are paid for twice,",
    "And the second time hurts.",
    by: "One engineer",
    confidence: 0.6
  )
  .quotation("There were other plans,")
  .country("DE", named: "Germany")
  .country("PL", named: "Poland")
  .country("SE", named: "Sweden")
  .claim(.covered, "The ferry will serve Poland and Germany.", of: "PL", "DE")
  .claim(.excluded, "It will not serve Sweden", of: "SE")
}
