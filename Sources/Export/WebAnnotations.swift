import Analysis
import Articles
import Atlas
import Text

/// Quotations and claims as annotations of the text, after the W3C's Web Annotation Data Model, in
/// JSON-LD; offsets count code points.
struct WebAnnotations: ExportWriter {
  var opening: String {
    """
    {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x-onrecord:annotations",\
    "type":"AnnotationPage","items":[

    """
  }
  var separator: String { "," }
  var closing: String { "]}\n" }

  /// The annotations of the quotations, then those of the claims.
  func part(_ findings: Findings) -> [UInt8] {
    var bytes: [UInt8] = []
    let writer = AnnotationWriter(findings)
    for quotation in findings.analysis.quotations { writer.append(quotation, to: &bytes) }
    for claim in findings.analysis.coverage.claims { writer.append(claim, to: &bytes) }
    return bytes
  }
}

/// Writes the annotations of one article.
private struct AnnotationWriter {
  private let findings: Findings
  /// What the annotations of the article are called, before their kind and number.
  private let name: String
  /// What is annotated: the address of the article, or a name of our own.
  private let source: String

  /// What a body says of the text, and why.
  private typealias Body = (purpose: String, value: String)

  init(_ findings: Findings) {
    self.findings = findings
    name = "urn:x-onrecord:" + findings.identifier
    let address = findings.article.source.flatMap { $0.contains("://") ? $0 : nil }
    source = address.map(IRI.escaped(address:)) ?? name
  }

  /// Who speaks, how the words are given, and in which role the speaker is.
  func append(_ quotation: Quotation, to bytes: inout [UInt8]) {
    let speaker = findings.speaker(of: quotation)
    var bodies: [Body] = [("classifying", "\(quotation.kind.rawValue) quotation")]
    if let name = findings.speakerName(of: quotation) { bodies.append(("identifying", name)) }
    if let role = speaker?.role { bodies.append(("describing", role)) }
    append("quotation:\(quotation.id.index + 1)", bodies, quotation.content, to: &bytes)
  }

  /// The role, the countries that have it by this claim, and of which of several things it is.
  func append(_ claim: Claim, to bytes: inout [UInt8]) {
    var bodies: [Body] = [("classifying", claim.role.rawValue)]
    bodies += claim.places.map { ("tagging", CountryTable.name(of: $0.country)) }
    if let subject = findings.subject(of: claim) { bodies.append(("describing", subject)) }
    if let speaker = findings.actor(claim.speaker) { bodies.append(("identifying", speaker.name)) }
    append("claim:\(claim.id.index + 1)", bodies, [claim.span], to: &bytes)
  }

  private func append(_ id: String, _ bodies: [Body], _ spans: [Span], to bytes: inout [UInt8]) {
    if !bytes.isEmpty { bytes.append(0x2c) }
    var json = JSONWriter(capacity: 1024, isIndented: false)
    json.object { json in
      json.member("id", "\(name):\(id)")
      json.member("type", "Annotation")
      json.key("body")
      json.array(bodies) { json, body in
        json.object { json in
          json.member("type", "TextualBody")
          json.member("purpose", body.purpose)
          json.member("value", body.value)
        }
      }
      json.key("target")
      json.array(spans) { target($1, to: &$0) }
    }
    json.move(to: &bytes)
  }

  private func target(_ span: Span, to json: inout JSONWriter) {
    let offsets = findings.offsets
    json.object { json in
      json.member("source", source)
      json.key("selector")
      json.array([false, true]) { json, isQuote in
        json.object { json in
          json.member("type", isQuote ? "TextQuoteSelector" : "TextPositionSelector")
          if isQuote { return quote(span, to: &json) }
          json.member("start", offsets[span.lower])
          json.member("end", offsets[span.upper])
        }
      }
    }
  }

  /// The words, and some of what stands on both sides.
  private func quote(_ span: Span, to json: inout JSONWriter) {
    let text = findings.article.utf8
    let before = Context.start(before: span.lower, in: text)
    let after = Context.end(after: span.upper, in: text)
    json.key("exact")
    json.string(text, span.lower..<span.upper)
    json.key("prefix")
    json.string(text, before..<span.lower)
    json.key("suffix")
    json.string(text, span.upper..<after)
  }
}

/// How much of the text around a selection tells where it stands.
private enum Context {
  /// In bytes, or a little less.
  private static let reach = 32

  /// Where the text before a selection begins, never within a character.
  static func start(before offset: Int, in text: [UInt8]) -> Int {
    var start = max(0, offset - reach)
    while start < offset, text[start] & 0xc0 == 0x80 { start += 1 }
    return start
  }

  /// Where the text after a selection ends, never within a character.
  static func end(after offset: Int, in text: [UInt8]) -> Int {
    var end = min(text.count, offset + reach)
    while end > offset, end < text.count, text[end] & 0xc0 == 0x80 { end -= 1 }
    return end
  }
}
