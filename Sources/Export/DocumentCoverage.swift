import Analysis
import Articles
import Text

extension DocumentWriter {
  /// Writes the subject, all subjects, the claims and what they come to for each country.
  func writeCoverage(to json: inout JSONWriter) {
    json.object { json in
      json.key("subject")
      json.optional(subject) { $0.string($1) }
      json.key("subjects")
      json.array(analysis.coverage.subjects) { write($1, to: &$0) }
      json.key("claims")
      json.array(analysis.coverage.claims) { write($1, to: &$0) }
      json.key("countries")
      json.array(analysis.coverage.countries) { write($1, to: &$0) }
    }
  }

  /// What the claims are of; where no words name it, the words of the first claim.
  private var subject: String? {
    let coverage = analysis.coverage
    return coverage.subject ?? coverage.claims.first.map { article.line($0.span) }
  }

  private func write(_ subject: Coverage.Subject, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.key("name")
      json.string(subject.name)
      json.key("claims")
      json.array(subject.claims) { $0.number($1.index + 1) }
    }
  }

  private func write(_ claim: Claim, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", claim.id.index + 1)
      json.key("role")
      json.name(claim.role.rawValue)
      write(claim.span, to: &json)
      json.key("hedged")
      json.bool(claim.isHedged)
      json.key("speaker")
      json.optional(claim.speaker) { $0.number($1.index + 1) }
      json.key("countries")
      json.array(claim.places) { write($1, to: &$0) }
      json.key("group")
      json.optional(claim.group) { write($1, to: &$0) }
    }
  }

  private func write(_ place: Claim.Place, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.key("country")
      json.code(place.country)
      json.key("basis")
      json.name(place.basis.rawValue)
      json.key("part")
      json.optional(place.part) { $0.string($1) }
    }
  }

  private func write(_ group: Claim.Group, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.key("name")
      json.string(group.name)
      json.key("quantifier")
      json.optional(group.quantifier) { $0.string($1) }
      json.key("restriction")
      json.optional(group.restriction) { $0.string($1) }
      json.key("asOf")
      json.string(group.asOf.description)
      json.member("members", group.members)
      json.key("articleSays")
      json.optional(group.articleSays) { $0.number($1) }
    }
  }

  private func write(_ entry: Coverage.Entry, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.key("country")
      json.code(entry.country)
      json.key("roles")
      json.array(entry.roles) { $0.name($1.rawValue) }
      json.key("basis")
      json.optional(entry.basis) { $0.name($1.rawValue) }
      json.key("claims")
      json.array(entry.claims) { $0.number($1.index + 1) }
      json.member("mentions", placeCounts[entry.country] ?? 0)
    }
  }
}
