import Analysis
import Articles
import Atlas
import Text

/// A feature for each country that an article names or gives a role, after RFC 7946.
struct GeoJSON: ExportWriter {
  var opening: String { "{\"type\":\"FeatureCollection\",\"features\":[\n" }
  var separator: String { "," }
  var closing: String { "]}\n" }

  /// A feature for each country of the article, with commas between.
  func part(_ findings: Findings) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in findings.analysis.coverage.countries {
      if !bytes.isEmpty { bytes += separator.utf8 }
      var json = JSONWriter(capacity: 1 << 14, isIndented: false)
      write(entry, findings, to: &json)
      json.move(to: &bytes)
    }
    return bytes
  }

  private func write(_ entry: Coverage.Entry, _ findings: Findings, to json: inout JSONWriter) {
    json.object { json in
      json.member("type", "Feature")
      json.member("id", "\(findings.article.id)/\(entry.country)")
      json.key("properties")
      json.object { properties(of: entry, findings, to: &$0) }
      json.key("geometry")
      geometry(of: entry.country, to: &json)
    }
  }

  private func properties(
    of entry: Coverage.Entry,
    _ findings: Findings,
    to json: inout JSONWriter
  ) {
    let claims = findings.claims(of: entry)
    json.member("article", findings.article.id)
    json.member("title", findings.article.title)
    json.member("published", findings.day)
    json.member("country", entry.country.description)
    json.member("alpha3", CountryTable.alpha3(of: entry.country))
    json.member("name", CountryTable.name(of: entry.country))
    json.member("role", entry.role.rawValue)
    json.key("roles")
    json.array(entry.roles) { $0.name($1.rawValue) }
    json.member("basis", entry.basis?.rawValue)
    json.member("subject", findings.subject(of: entry))
    json.member("mentions", findings.placeCounts[entry.country] ?? 0)
    json.key("claims")
    json.array(claims) { $0.number($1.id.index + 1) }
    json.key("evidence")
    json.array(claims) { $0.string(findings.article.line($1.span)) }
  }

  /// The land of a country, cut at the antimeridian; of one that is too small its place; null where that
  /// is not known.
  private func geometry(of country: Country.Code, to json: inout JSONWriter) {
    let polygons = CountryShape(of: country, .medium).polygons(from: -180)
    guard !polygons.isEmpty else {
      return json.optional(Landmarks.label(of: country)) { json, point in
        json.object { json in
          json.member("type", "Point")
          json.key("coordinates")
          position(point, to: &json)
        }
      }
    }
    json.object { json in
      json.member("type", "MultiPolygon")
      json.key("coordinates")
      json.array(polygons) { json, polygon in
        json.array([polygon.outer] + polygon.holes) { json, ring in
          json.array(ring) { json, point in position(point, to: &json) }
        }
      }
    }
  }

  private func position(_ point: GeoPoint, to json: inout JSONWriter) {
    json.array([point.longitude, point.latitude]) { $0.hundredths($1) }
  }
}
