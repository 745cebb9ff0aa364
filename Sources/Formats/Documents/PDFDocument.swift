import Children
import ImportRecord

/// A PDF, whose text `pdftotext` finds.
enum PDFDocument {
  /// Throws where `pdftotext` is missing or fails; of its output at most `limit` bytes are read.
  static func read(_ bytes: [UInt8], limit: Int) throws(FormatError) -> Import {
    let words = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    guard let child = Child(words, input: bytes, limit: limit), child.status != 127 else {
      throw .missing(program: "pdftotext", package: "poppler-utils")
    }
    guard child.status == 0 || child.isCut else {
      let lines = String(decoding: child.complaint, as: UTF8.self).split(separator: "\n")
      throw .failed(program: "pdftotext", reason: lines.first.map(String.init) ?? "it was cut off")
    }
    var result = Import(record: ImportRecord(format: "pdf"), blocks: [])
    let pages = String(decoding: child.output, as: UTF8.self).split(separator: "\u{0c}")
    result.blocks =
      PagedText(pages: pages.map { $0.split(separator: "\n", omittingEmptySubsequences: false) })
      .blocks
    if child.isCut {
      result.record.notice = "only the first \(limit >> 20) MB of its text were read"
    }
    if let first = result.blocks.first, first.kind == .heading {
      result.record.title = first.text
      result.blocks[0].reason = .title
    }
    return result
  }
}
