import Analysis
import Articles
import Atlas
import Text

extension PageArticle {
  /// The map under its headline, the countries by role, and the sentences that say so as footnotes.
  var coverage: Markup {
    let coverage = findings.analysis.coverage
    if coverage.countries.isEmpty { return [] }
    let map = PageMap(coverage.countries, findings, title: headline)
    return [
      .block("h2", [:], .text("Where")),
      .block(
        "figure",
        [:],
        [
          .block("figcaption", [:], .element("strong", ["dir": "auto"], .text(headline))),
          map.markup, .block("ul", ["class": "roles"], Markup(roles)),
        ]
      ),
      coverage.claims.isEmpty ? [] : footnotes,
    ]
  }

  /// What the map shows, in one sentence without a verb.
  private var headline: String {
    let coverage = findings.analysis.coverage
    let counts = CoverageRole.allCases.compactMap { role -> String? in
      let count = coverage.countries.count { $0.roles.contains(role) && shows(role, of: $0) }
      return count == 0 ? nil : "\(count) \(role.phrase)"
    }
    let names = coverage.subjects.map(\.name)
    let name = names.isEmpty ? coverage.subject : names.joined(separator: ", ")
    let subject = name.map { $0 + ": " } ?? ""
    let day = findings.day.map { ", as of \($0)" } ?? ""
    return subject + counts.joined(separator: ", ") + day
  }

  /// Whether a role is told of a country: that it is mentioned only where nothing else is said.
  private func shows(_ role: CoverageRole, of entry: Coverage.Entry) -> Bool {
    role != .mentioned || entry.role == .mentioned
  }

  private var roles: [Markup] {
    CoverageRole.allCases.sorted { $0.rank < $1.rank }.compactMap { role in
      let entries = findings.analysis.coverage.countries.filter {
        $0.roles.contains(role) && shows(role, of: $0)
      }
      if entries.isEmpty { return nil }
      let names = entries.enumerated().map { index, entry in
        (index > 0 ? .text(", ") : []) + country(entry, role)
      }
      let head = Markup.element("span", ["class": "role \(role)"], .text(role.phrase))
      return .block("li", [:], head + .text(": ") + Markup(names))
    }
  }

  private func country(_ entry: Coverage.Entry, _ role: CoverageRole) -> Markup {
    let claims = findings.claims(of: entry).filter { $0.role == role }
    let isImplied = claims.allSatisfy { claim in
      claim.places.allSatisfy { $0.country != entry.country || $0.basis == .implied }
    }
    let links = claims.map { claim in
      let number = "\(claim.id.index + 1)"
      return Markup.element(
        "sup",
        [:],
        .text(" ") + .element("a", ["href": "#\(prefix)claim-\(number)"], .text(number))
      )
    }
    let note = !claims.isEmpty && isImplied ? " (implied)" : ""
    return [.text(CountryTable.name(of: entry.country) + note), Markup(links)]
  }

  private var footnotes: Markup {
    let items = findings.analysis.coverage.claims.map { claim -> Markup in
      let speaker = findings.actor(claim.speaker).map { actor in
        Markup.text(" — ") + .element("bdi", [:], .text(actor.name))
      }
      let subject = findings.subject(of: claim).map { $0 + ", " } ?? ""
      let hedge = claim.isHedged ? ", hedged" : ""
      let words = Markup.element("q", ["dir": "auto"], .text(findings.article.line(claim.span)))
      return .block(
        "li",
        ["id": "\(prefix)claim-\(claim.id.index + 1)", "class": "evidence"],
        [.text("\(subject)\(claim.role.phrase)\(hedge): "), words, speaker ?? []]
      )
    }
    return .block("ol", ["class": "note"], Markup(items))
  }
}

extension CoverageRole {
  /// What a reader is told of countries with this role.
  fileprivate var phrase: String {
    switch self {
    case .covered: "covered"
    case .excluded: "not covered"
    case .host: "host"
    case .threat: "threat"
    case .mentioned: "mentioned"
    }
  }
}
