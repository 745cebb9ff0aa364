package import Analysis
package import Articles
internal import Atlas
internal import Text

/// An analysed article as JSON, in the format "onrecord/1".
package enum Document {
  /// How a document is laid out.
  package enum Layout: Sendable {
    case indented, oneLine
  }

  /// Appends the document and a line end; offsets in it count code points.
  package static func append(
    _ article: Article,
    _ analysis: Analysis,
    layout: Layout,
    to bytes: inout [UInt8]
  ) {
    let writer = DocumentWriter(article, analysis)
    var json = JSONWriter(capacity: article.utf8.count * 5, isIndented: layout == .indented)
    writer.write(to: &json)
    json.move(to: &bytes)
  }
}

/// Writes the members of a document.
struct DocumentWriter: ~Copyable {
  let article: Article
  let analysis: Analysis
  let offsets: CodePointOffsets
  /// The places named, and of the adjectives those of countries the article names in no other way:
  /// a "Swiss doctor" in an article on Switzerland says where she is from, not where anything is.
  let places: [PlaceMention]
  /// How many of the places each country has.
  let placeCounts: [Country.Code: Int]

  init(_ article: Article, _ analysis: Analysis) {
    self.article = article
    self.analysis = analysis
    offsets = CodePointOffsets(article.utf8)
    let named = Set(analysis.places.lazy.filter { $0.form != .adjective }.map(\.country))
    places = analysis.places.filter { $0.form != .adjective || !named.contains($0.country) }
    placeCounts = places.reduce(into: [:]) { $0[$1.country, default: 0] += 1 }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("format")
      json.string("onrecord/1")
      json.key("id")
      json.string(article.id)
      json.key("article")
      writeArticle(to: &json)
      json.key("quotes")
      json.array(analysis.quotations) { write($1, to: &$0) }
      json.key("actors")
      json.array(analysis.actors) { write($1, to: &$0) }
      json.key("places")
      json.array(places) { write($1, to: &$0) }
      json.key("coverage")
      writeCoverage(to: &json)
    }
  }

  private func writeArticle(to json: inout JSONWriter) {
    json.object { json in
      json.key("title")
      json.optional(article.title) { $0.string($1) }
      json.key("byline")
      json.optional(article.byline) { $0.string($1) }
      write(published, to: &json)
      json.key("source")
      json.optional(article.source) { $0.string($1) }
      json.key("language")
      json.string("en")
      json.member("words", article.words)
      json.key("text")
      json.string(article.utf8, 0..<article.utf8.count)
      json.key("paragraphs")
      json.array(article.paragraphs) { json, paragraph in
        json.object(inline: true) { json in
          write(paragraph.span, to: &json)
          json.key("kind")
          json.name(paragraph.kind.rawValue)
        }
      }
    }
  }

  /// The date the article declares, else the one its coverage was resolved for.
  private var published: PublicationDate {
    article.published.date == nil ? analysis.coverage.asOf : article.published
  }

  private func write(_ published: PublicationDate, to json: inout JSONWriter) {
    json.key("published")
    json.optional(published.basis == .unknown ? nil : published.date) { $0.string($1.description) }
    json.key("publishedBasis")
    json.name(published.basis.rawValue)
  }

  /// The members "start" and "end".
  func write(_ span: Span, to json: inout JSONWriter) {
    json.member("start", offsets[span.lower])
    json.member("end", offsets[span.upper])
  }

  /// The members "start", "end" and "text".
  func writeWithText(_ span: Span, to json: inout JSONWriter) {
    write(span, to: &json)
    json.key("text")
    json.string(article.utf8, span.lower..<span.upper)
  }
}
