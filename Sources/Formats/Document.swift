import Extraction
package import ImportRecord
package import Recognition
import HTMLParsing

/// A document as it came: its bytes and what is known of them.
package struct Document {
  /// The document as it came, not decoded yet.
  package var bytes: [UInt8]
  /// The name of its file; nil where it has none.
  package var name: String?
  /// Where it was fetched from; nil where it was not.
  package var address: String?
  /// The encoding it was sent as; nil where nothing is known of it.
  package var label: String?
  /// Whether more of it was there than is read.
  package var isCut = false

  /// A document that was not cut and of whose address and encoding nothing is known.
  package init(bytes: [UInt8], name: String? = nil) {
    self.bytes = bytes
    self.name = name
  }

  /// How many bytes of a document are read, and how many its parts may unpack to.
  package static let limit = 16 << 20

  /// What the document holds; `format` overrides what it seems to be.
  package func read(as format: Format?) throws(FormatError) -> Import {
    let plain = try unpacked()
    guard !plain.bytes.isEmpty else { throw .empty }
    let name = plain.name.map { $0.hasSuffix(".gz") ? String($0.dropLast(3)) : $0 }
    guard let format = format ?? Format(recognizing: plain.bytes, name: name) else { throw .binary }
    var result = try plain.parsed(as: format)
    if result.blocks.isEmpty { throw .empty }
    if plain.isCut {
      result.record.notice = "only the first \(Self.limit >> 20) MB were read"
    }
    return result
  }

  private func unpacked() throws(FormatError) -> Document {
    guard bytes.starts(with: [0x1f, 0x8b]) else { return self }
    guard let inflated = Inflation.inflate(bytes[...], .gzip, limit: Self.limit) else {
      throw .malformed(format: "gzip", reason: "it is damaged")
    }
    var plain = self
    plain.bytes = inflated.bytes
    plain.isCut = isCut || inflated.isCut
    return plain
  }

  private func parsed(as format: Format) throws(FormatError) -> Import {
    switch format {
    case .pdf: return try PDFDocument.read(bytes, limit: Self.limit)
    case .epub: return try BookDocument.read(bytes)
    case .mail: return try MailDocument.read(bytes)
    case .feed: return try Feed.read(text)
    case .html: return Extraction.article(of: Tree(page: text), address: address)
    case .markdown: return try MarkdownDocument.read(String(decoding: text, as: UTF8.self))
    case .text:
      if text.contains(0) { throw .binary }
      let blocks = TextDocument.blocks(of: String(decoding: text, as: UTF8.self))
      return Import(record: ImportRecord(format: "text"), blocks: blocks)
    }
  }

  private var text: [UInt8] { TextEncoding.utf8(bytes, sentAs: label) }
}
