import Analysis
import Articles
import Atlas
import Text

/// What the article says of every country: what the map shows, and no more.
struct MapRecord: Sendable, Equatable {
  /// A claim with what is needed to show it away from its article.
  struct Evidence: Sendable, Equatable {
    let id: Claim.ID
    let span: Span
    let role: CoverageRole
    let places: [Claim.Place]
    let group: Claim.Group?
    let isHedged: Bool
    let speaker: Actor.ID?
    /// Who says it, where the article attributes it.
    let voice: String?
    /// What says it, on one line.
    let words: String
  }

  /// In order of country code.
  private(set) var standings: [Standing]
  private(set) var evidence: [Evidence]
  /// The claims, or what was part of them, that the person has struck out.
  private(set) var struck: [Evidence]
  let asOf: PublicationDate
  /// Whether that is a day that the person asked for, not one of the article's own.
  var isDayAsked = false
  /// What it is that covers, as the article calls it.
  private(set) var subject: String?
  /// The things that cover, where there are several.
  let subjects: [Coverage.Subject]
  /// Whether one of them alone is shown.
  private var isOfOne = false
  /// The countries that a speaker's claims and quotations name.
  let named: [Actor.ID: Set<Country.Code>]
  /// The names of the speakers.
  private let names: [Actor.ID: String]

  init(_ analysis: Analysis, of article: Article) {
    let coverage = analysis.coverage
    standings = coverage.countries.map { Standing($0, claims: coverage.claims) }
    evidence = coverage.claims.map { Evidence($0, analysis, article) }
    struck = coverage.struck.map { Evidence($0, analysis, article) }
    asOf = coverage.asOf
    subject = coverage.subject
    subjects = coverage.subjects
    named = Self.named(analysis)
    names = named.keys.reduce(into: [:]) { $0[$1] = analysis.actors[$1.index].name }
  }

  /// The same of one of several things that cover; a country that only others cover is still named.
  func of(_ subject: Coverage.Subject) -> MapRecord {
    var record = self
    let own = Set(subject.claims)
    record.subject = subject.name
    record.isOfOne = true
    record.evidence = evidence.filter { own.contains($0.id) }
    record.standings = standings.compactMap { $0.keeping(record.evidence) }
    return record
  }

  /// The thing that a claim is made of, where several are shown.
  func subject(of claim: Evidence) -> String? {
    isOfOne ? nil : subjects.first { $0.claims.contains(claim.id) }?.name
  }

  /// Whether claims of several things are shown together.
  var areSubjectsMixed: Bool { !isOfOne && !subjects.isEmpty }

  /// The claim of a number.
  subscript(id: Claim.ID) -> Evidence? { evidence.first { $0.id == id } }

  /// Who names a country in what they say, in the order of the article's actors.
  func voices(on country: Country.Code) -> [String] {
    named.filter { $0.value.contains(country) }.keys.sorted().compactMap { names[$0] }
  }

  /// What the article says of a country, or nil if it does not name it.
  subscript(country: Country.Code) -> Standing? {
    standings.first { $0.country == country }
  }

  private static func named(_ analysis: Analysis) -> [Actor.ID: Set<Country.Code>] {
    var named: [Actor.ID: Set<Country.Code>] = [:]
    for claim in analysis.coverage.claims {
      guard let speaker = claim.speaker else { continue }
      named[speaker, default: []].formUnion(claim.places.map(\.country))
    }
    for quotation in analysis.quotations {
      guard let speaker = quotation.source?.actor else { continue }
      for span in quotation.content {
        named[speaker, default: []].formUnion(countries(in: span, analysis.places))
      }
    }
    return named
  }

  /// The countries named in a span; the places are in text order.
  private static func countries(in span: Span, _ places: [PlaceMention]) -> [Country.Code] {
    var lower = 0
    var upper = places.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if places[middle].span.lower < span.lower { lower = middle + 1 } else { upper = middle }
    }
    return places[lower...].prefix { $0.span.lower < span.upper }.map(\.country)
  }
}

extension MapRecord.Evidence {
  init(_ claim: Claim, _ analysis: Analysis, _ article: Article) {
    id = claim.id
    span = claim.span
    role = claim.role
    places = claim.places
    group = claim.group
    isHedged = claim.isHedged
    speaker = claim.speaker
    voice = claim.speaker.map { analysis.actors[$0.index].name }
    words = article.line(claim.span)
  }
}

extension MapRecord {
  /// The countries in the order they are stepped through: by role, then by name.
  var order: [Country.Code] {
    standings.sorted { left, right in
      let ranks = (left.role.rank, right.role.rank)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      return CountryTable.label(of: left.country) < CountryTable.label(of: right.country)
    }.map(\.country)
  }

  /// The country so many steps away from another among those shown, around the end.
  func country(
    _ steps: Int,
    from country: Country.Code?,
    among shown: [Standing]
  ) -> Country.Code? {
    let known = Set(shown.map(\.country))
    let order = order.filter(known.contains)
    guard !order.isEmpty else { return nil }
    guard let country, let index = order.firstIndex(of: country) else {
      return steps < 0 ? order.last : order.first
    }
    let next = (index + steps) % order.count
    return order[next < 0 ? next + order.count : next]
  }
}
