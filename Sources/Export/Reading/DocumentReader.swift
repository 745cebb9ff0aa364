package import Analysis
package import Articles
private import Atlas
private import JSONValues
private import Text

extension Document {
  /// Whether a line of JSON Lines is a document, and no article that is still to be analysed.
  package static func isDocument(_ line: [UInt8]) -> Bool {
    let start = line.prefix(64).filter { $0 > 0x20 }
    return start.starts(with: "{\"format\":\"onrecord/".utf8)
  }

  /// The article of a document with what was found in it; what a document does not hold, such as the
  /// runner-up of a speaker, is not there.
  package static func read(
    _ line: [UInt8]
  ) throws(DocumentReadingError) -> (article: Article, analysis: Analysis) {
    guard let document = JSONValue(parsing: line) else { throw .noJSON }
    guard document["format"]?.text == format else { throw .otherVersion }
    return try DocumentReader(document).read(document)
  }
}

/// Why a line is no document: a sentence to be put after its number.
package enum DocumentReadingError: Error, Equatable, CustomStringConvertible {
  /// The line cannot be read as JSON.
  case noJSON
  /// Its "format" is missing, or is not the one that this program writes.
  case otherVersion
  /// The member that is missing, or is not what it has to be.
  case wrong(String)

  /// Begins with "this", so that it can stand behind the number of the line.
  package var description: String {
    switch self {
    case .noJSON: "this is not a JSON object"
    case .otherVersion: "this document is not of the version \(Document.format)"
    case .wrong(let member): "this document has no \"\(member)\" as it has to be"
    }
  }
}

/// Reads the members of a document.
private struct DocumentReader {
  private let text: String
  /// Where each code point of the text begins, and where the text ends: UTF-8 offsets.
  private let offsets: [Int]
  private let actorCount: Int

  init(_ document: JSONValue) throws(DocumentReadingError) {
    text = try document.member("article").string("text")
    var offsets: [Int] = []
    var offset = 0
    for byte in text.utf8 {
      if byte & 0xc0 != 0x80 { offsets.append(offset) }
      offset += 1
    }
    self.offsets = offsets + [offset]
    actorCount = try document.member("actors").items.count
  }

  /// The article and the analysis of a document; throws for the first member that is wrong.
  func read(
    _ document: JSONValue
  ) throws(DocumentReadingError) -> (article: Article, analysis: Analysis) {
    let article = try article(document)
    var analysis = Analysis()
    analysis.actors = try document.list("actors", actor)
    analysis.quotations = try document.list("quotes") { index, value throws(DocumentReadingError) in
      let quotation = try quotation(index, value)
      guard article.paragraphs.indices.contains(quotation.paragraph) else {
        throw .wrong("paragraph")
      }
      return quotation
    }
    for actor in analysis.actors
    where !actor.quotations.allSatisfy({ analysis.quotations.indices.contains($0.index) }) {
      throw .wrong("quotes")
    }
    analysis.places = try document.list("places", place)
    analysis.coverage = try coverage(document.member("coverage"))
    let day = try document.member("article").optional("published")
    let basis = try document.member("article").name("publishedBasis", PublicationDate.Basis.self)
    if basis == .inferred, let day = day.flatMap({ CalendarDate(iso: $0) }) {
      analysis.coverage.asOf = PublicationDate(date: day, basis: basis)
    }
    return (article, analysis)
  }

  private func article(_ document: JSONValue) throws(DocumentReadingError) -> Article {
    let article = try document.member("article")
    let isDeclared = try article.string("publishedBasis") == "declared"
    let record = Record(
      id: try document.string("id"),
      title: try article.optional("title"),
      published: isDeclared ? CalendarDate(iso: try article.string("published")) : nil,
      source: try article.optional("source")
    )
    var end = 0
    let paragraphs = try article.list("paragraphs") {
      _,
      value throws(DocumentReadingError) -> (span: Span, kind: Paragraph.Kind) in
      let span = try span(value)
      guard span.lower >= end else { throw .wrong("paragraphs") }
      end = span.upper
      return (span, try value.name("kind", Paragraph.Kind.self))
    }
    return StoredText.article(
      text,
      paragraphs: paragraphs,
      record: record,
      byline: try article.optional("byline")
    )
  }

  private func quotation(
    _ index: Int,
    _ value: JSONValue
  ) throws(DocumentReadingError) -> Quotation {
    let content = try value.list("spans") { _, pair throws(DocumentReadingError) in
      guard pair.items.count == 2 else { throw .wrong("spans") }
      return try span(pair.items[0].integer, pair.items[1].integer, "spans")
    }
    if content.isEmpty { throw .wrong("spans") }
    let cue = try value.object("cue")
    let speaker = try value.object("speaker")
    let attribution = Attribution(
      rule: try value.string("rule"),
      confidence: try value.decimal("confidence")
    )
    return Quotation(
      id: .init(index),
      kind: try value.name("type", Quotation.Kind.self),
      content: content,
      paragraph: try value.whole("paragraph"),
      cue: try cue.map { cue throws(DocumentReadingError) in Cue(span: try span(cue), kind: .speech)
      },
      source: try speaker.map { speaker throws(DocumentReadingError) in
        Source(span: try span(speaker), actor: try actorID(speaker, "actor"))
      },
      attribution: attribution
    )
  }

  private func actor(_ index: Int, _ value: JSONValue) throws(DocumentReadingError) -> Actor {
    Actor(
      id: .init(index),
      name: try value.string("name"),
      kind: try value.name("kind", Actor.Kind.self),
      role: try value.optional("role"),
      country: try value.optional("country").flatMap { Country.Code($0) },
      affiliation: try actorID(value, "affiliation"),
      mentions: try value.list("mentions") { _, mention throws(DocumentReadingError) in
        Mention(span: try span(mention), form: try mention.name("form", Mention.Form.self))
      },
      quotations: try value.list("quotes") { _, number throws(DocumentReadingError) in
        guard let number = number.integer, number > 0 else { throw .wrong("quotes") }
        return Quotation.ID(number - 1)
      },
      quotedWords: try value.whole("quotedWords")
    )
  }

  private func place(_: Int, _ value: JSONValue) throws(DocumentReadingError) -> PlaceMention {
    PlaceMention(
      span: try span(value),
      country: try value.country("country"),
      form: try value.name("form", PlaceMention.Form.self)
    )
  }
}

extension DocumentReader {
  private func coverage(_ value: JSONValue) throws(DocumentReadingError) -> Coverage {
    var coverage = Coverage()
    coverage.subject = try value.optional("subject")
    coverage.claims = try value.list("claims", claim)
    coverage.subjects = try value.list("subjects") { _, subject throws(DocumentReadingError) in
      Coverage.Subject(
        name: try subject.string("name"),
        claims: try claims(of: subject, among: coverage)
      )
    }
    coverage.countries = try value.list("countries") { _, entry throws(DocumentReadingError) in
      Coverage.Entry(
        country: try entry.country("country"),
        roles: try entry.list("roles") { _, role throws(DocumentReadingError) in
          guard let role = role.text.flatMap(CoverageRole.init) else { throw .wrong("roles") }
          return role
        },
        basis: try entry.optional("basis").flatMap(ClaimBasis.init),
        claims: try claims(of: entry, among: coverage),
        mentions: try entry.whole("mentions")
      )
    }
    return coverage
  }

  /// The claims whose numbers a subject or a country has.
  private func claims(
    of value: JSONValue,
    among coverage: Coverage
  ) throws(DocumentReadingError) -> [Claim.ID] {
    try value.list("claims") { _, number throws(DocumentReadingError) in
      guard let number = number.integer, coverage.claims.indices.contains(number - 1) else {
        throw .wrong("claims")
      }
      return Claim.ID(number - 1)
    }
  }

  private func claim(_ index: Int, _ value: JSONValue) throws(DocumentReadingError) -> Claim {
    Claim(
      id: .init(index),
      role: try value.name("role", CoverageRole.self),
      span: try span(value),
      isHedged: try value.member("hedged") == .boolean(true),
      speaker: try actorID(value, "speaker"),
      places: try value.list("countries") { _, place throws(DocumentReadingError) in
        Claim.Place(
          country: try place.country("country"),
          basis: try place.name("basis", ClaimBasis.self),
          part: try place.optional("part")
        )
      },
      group: try value.object("group").map(group)
    )
  }

  private func group(_ value: JSONValue) throws(DocumentReadingError) -> Claim.Group {
    guard let asOf = CalendarDate(iso: try value.string("asOf")) else { throw .wrong("asOf") }
    return Claim.Group(
      name: try value.string("name"),
      quantifier: try value.optional("quantifier"),
      restriction: try value.optional("restriction"),
      asOf: asOf,
      members: try value.whole("members"),
      articleSays: try value.member("articleSays").integer
    )
  }

  /// The span from "start" to "end", which count code points.
  private func span(_ value: JSONValue) throws(DocumentReadingError) -> Span {
    try span(value["start"]?.integer, value["end"]?.integer, "start")
  }

  private func span(_ start: Int?, _ end: Int?, _ name: String) throws(DocumentReadingError) -> Span
  {
    guard let start, let end, 0 <= start, start <= end, end < offsets.count else {
      throw .wrong(name)
    }
    return Span(offsets[start], offsets[end])
  }

  private func actorID(_ value: JSONValue, _ name: String) throws(DocumentReadingError) -> Actor.ID?
  {
    guard let number = try value.member(name).integer else { return nil }
    guard 1...max(1, actorCount) ~= number, actorCount > 0 else { throw .wrong(name) }
    return Actor.ID(number - 1)
  }
}
