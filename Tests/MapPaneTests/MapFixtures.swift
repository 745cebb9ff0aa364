import Analysis
import Articles
import Atlas
@testable import MapPane
import Text

/// An article that is only its claims: each a sentence and the countries it gives a role.
struct MapFixture {
  var analysis = Analysis()
  private var sentences: [String] = []

  /// Adds a claim that its own words state of these countries.
  mutating func say(
    _ words: String,
    _ role: CoverageRole,
    _ basis: ClaimBasis = .stated,
    of codes: String
  ) {
    let lower = sentences.reduce(0) { $0 + $1.utf8.count + 1 }
    sentences.append(words)
    let places = codes.split(separator: " ").compactMap { Country.Code($0) }
      .map { Claim.Place(country: $0, basis: basis) }
    analysis.coverage.claims.append(
      Claim(
        id: Claim.ID(analysis.coverage.claims.count),
        role: role,
        span: Span(lower, lower + words.utf8.count),
        isHedged: false,
        speaker: nil,
        places: places,
        group: nil
      )
    )
  }

  /// Changes the claim added last.
  mutating func changeLast(_ change: (inout Claim) -> Void) {
    change(&analysis.coverage.claims[analysis.coverage.claims.count - 1])
  }

  /// Lets the article name these countries, each once.
  mutating func mention(_ codes: String) {
    for code in codes.split(separator: " ").compactMap({ Country.Code($0) }) {
      analysis.places.append(PlaceMention(span: Span(0, 1), country: code, form: .name))
    }
  }

  var map: MapView {
    var analysis = analysis
    analysis.coverage.countries = entries
    return MapView(analysis, of: article)
  }

  var article: Article { PlainText.read(sentences.joined(separator: " "), record: record) }

  private var record: Record { Record(id: "fixture") }

  private var entries: [Coverage.Entry] {
    let claims = analysis.coverage.claims
    let named = Set(claims.flatMap(\.places).map(\.country) + analysis.places.map(\.country))
    return named.sorted().map { country in
      let about = claims.filter { $0.places.contains { $0.country == country } }
      let places = about.flatMap(\.places).filter { $0.country == country }
      return Coverage.Entry(
        country: country,
        roles: about.isEmpty
          ? [.mentioned]
          : CoverageRole.allCases.filter { role in about.contains { $0.role == role } },
        basis: places.isEmpty ? nil : places.contains { $0.basis == .stated } ? .stated : .implied,
        claims: about.map(\.id),
        mentions: analysis.places.count { $0.country == country }
      )
    }
  }
}

extension Country.Code {
  /// The code of a test: a text that is no code traps.
  static func of(_ text: String) -> Country.Code {
    guard let code = Country.Code(text) else { preconditionFailure("\(text) is no code") }
    return code
  }
}
