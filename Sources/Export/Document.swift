package import Analysis
package import Articles
internal import Assets
internal import Atlas
internal import Text

/// An analysed article as JSON.
package enum Document {
  /// The version of the format, which changes whenever the shape of documents does.
  static let format = "onrecord/2"

  /// The JSON Schema of documents, and of the lines that stand for those that are missing.
  package static var schema: String { Asset.file("document.schema.json").text }

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
  let places: [PlaceMention]
  let placeCounts: [Country.Code: Int]
  private let published: PublicationDate

  init(_ article: Article, _ analysis: Analysis) {
    let findings = Findings(article, analysis)
    self.article = article
    self.analysis = analysis
    offsets = findings.offsets
    places = findings.places
    placeCounts = findings.placeCounts
    published = findings.published
  }

  /// Writes the document as one object, its members in the order of the format.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("format")
      json.string(Document.format)
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
