import Analysis
import Articles
import Atlas
import Display
import Text

extension MapRecord {
  /// The day groups were resolved for, and how it is known.
  var basis: String {
    switch asOf.basis {
    case .unknown: "as of today"
    case .inferred where !isDayAsked: "\(asOf.date?.description ?? day), inferred"
    case .inferred, .declared: isDayAsked ? "as of \(day)" : day
    }
  }

  /// That day alone, with a question mark where it is only inferred.
  var day: String {
    asOf.date.map { asOf.basis == .inferred ? "\($0)?" : "\($0)" } ?? "today"
  }

  /// One line on a country: its roles, their basis, the first claim and who makes it.
  func line(for country: Country.Code) -> String {
    let name = CountryTable.name(of: country)
    guard let standing = self[country] else { return "\(name): not in this article" }
    guard let first = claims(of: standing).first else {
      return "\(name) is named \(standing.mentions.times)\(by(country))"
    }
    let roles = standing.marks.map { phrase($0, of: standing) }.joined(separator: " and ")
    return "\(name) \(roles): \(first.quoted)"
  }

  /// One line on what a claim says of a country, and who makes it.
  func line(for country: Country.Code, by claim: Evidence) -> String {
    let places = claim.places.filter { $0.country == country }
    let mark = Standing.Mark(
      role: claim.role,
      basis: places.contains { $0.basis == .stated } ? .stated : .implied,
      parts: places.compactMap(\.part)
    )
    let words = phrase(mark, isHedged: claim.isHedged)
    return "\(CountryTable.name(of: country)) \(words): \(claim.quoted)"
  }

  /// The claims that give a country its roles: those of the role that is drawn, then the others, each in
  /// text order.
  func claims(of standing: Standing) -> [Evidence] {
    let all = standing.claims.compactMap { self[$0] }
    return all.filter { $0.role == standing.role } + all.filter { $0.role != standing.role }
  }

  /// What a mark says of its country, in words that follow its name: "would be covered (eastern; implied)".
  private func phrase(_ mark: Standing.Mark, of standing: Standing) -> String {
    let claims = claims(of: standing).filter { $0.role == mark.role }
    return phrase(mark, isHedged: !claims.isEmpty && claims.allSatisfy(\.isHedged))
  }

  private func phrase(_ mark: Standing.Mark, isHedged: Bool) -> String {
    let verb = mark.role.verb(isHedged: isHedged)
    let notes = mark.parts + (mark.basis == .implied ? ["implied"] : [])
    return notes.isEmpty ? verb : "\(verb) (\(notes.joined(separator: "; ")))"
  }

  /// Who names a country: " (Rao, Li and 3 others)".
  private func by(_ country: Country.Code) -> String {
    let voices = voices(on: country)
    let others = voices.count > 3 ? voices.count - 2 : 0
    let named = others > 0 ? voices.prefix(2) : voices[...]
    if named.isEmpty { return "" }
    let rest = others > 0 ? " and \(others) others" : ""
    return " (\(named.joined(separator: ", "))\(rest))"
  }

  /// What a correction strikes out: "Poland hosts", "“The base is in Poland.”".
  func words(of correction: Correction) -> String {
    switch correction.change {
    case .noRole(let role, let country):
      return "\(CountryTable.name(of: country)) \(role.verb(isHedged: false))"
    case .noClaim(let role):
      let claim = (struck + evidence).first { $0.role == role && $0.span.overlaps(correction.span) }
      return claim.map { "“\($0.words)”" } ?? "a claim"
    case .speaker, .noQuotation, .named: return ""
    }
  }

  /// The complete record as labelled lines.
  var lines: [String] {
    order.map(line(for:))
  }
}

extension MapRecord.Evidence {
  /// What says it, in quotation marks, and whoever does.
  fileprivate var quoted: String { "“\(words)”\(voice.map { " (\($0))" } ?? "")" }
}

extension CoverageRole {
  /// What the role says of a country, in words that follow its name.
  fileprivate func verb(isHedged: Bool) -> String {
    switch self {
    case .covered: isHedged ? "would be covered" : "is covered"
    case .excluded: isHedged ? "would not be covered" : "is not covered"
    case .host: isHedged ? "would host" : "hosts"
    case .threat: "is a threat"
    case .mentioned: "is mentioned"
    }
  }
}

extension String {
  /// Whether a part is no part but tells what today's map cannot draw of a former state.
  var isNote: Bool { FormerStateTable.all.contains { $0.inexactness == self } }
}

extension Int {
  fileprivate var times: String {
    switch self {
    case 1: "once"
    case 2: "twice"
    default: "\(self) times"
    }
  }
}
