/// One document, indented; or an array of documents, each on a line.
struct JSONDocuments: ExportWriter {
  let isSingle: Bool

  var opening: String { isSingle ? "" : "[\n" }
  var separator: String { "," }
  var closing: String { isSingle ? "" : "]\n" }

  /// The document of the article, indented where it is the only one.
  func part(_ findings: Findings) -> [UInt8] {
    Document.bytes(findings, layout: isSingle ? .indented : .oneLine)
  }
}

/// Documents, each on a line.
struct JSONLines: ExportWriter {
  /// The document of the article and the end of its line.
  func part(_ findings: Findings) -> [UInt8] { Document.bytes(findings, layout: .oneLine) }
}

extension Document {
  fileprivate static func bytes(_ findings: Findings, layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    append(findings.article, findings.analysis, layout: layout, to: &bytes)
    return bytes
  }
}
