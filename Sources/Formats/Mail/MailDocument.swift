import Extraction
import HTMLParsing
import ImportRecord

/// A mail, or the first of a mailbox.
enum MailDocument {
  static func read(_ bytes: [UInt8]) throws(FormatError) -> Import {
    let mail = MailPart(message(in: bytes))
    var record = ImportRecord(format: "mail")
    record.title = mail.header("subject").map { EncodedWords.decode($0) }
    record.byline = mail.header("from").map { [sender(EncodedWords.decode($0))] } ?? []
    record.published = mail.header("date").flatMap { Extraction.moment(in: $0) }
    if let part = mail.first("text/plain") {
      return Import(
        record: record,
        blocks: MailText(part.text, isInMailbox: isMailbox(bytes)).blocks
      )
    }
    guard let part = mail.first("text/html") else { throw .empty }
    return Import(
      record: record,
      blocks: Extraction.blocks(of: Tree(page: Array(part.text.utf8)))
    )
  }

  private static func isMailbox(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "From ".utf8) }

  /// The first message, which in a mailbox stands between lines that begin with "From ".
  private static func message(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard isMailbox(bytes) else { return bytes[...] }
    let mark = Array("From ".utf8)
    let rest = bytes.drop { $0 != 0x0a }.dropFirst()
    var lines = MailLines(rest)
    var previousIsBlank = false
    while let line = lines.next() {
      if previousIsBlank, line.starts(with: mark) { return rest[..<line.startIndex] }
      previousIsBlank = line.allSatisfy { $0 <= 0x20 }
    }
    return rest
  }

  /// The name of a sender, or the address where there is no name.
  private static func sender(_ text: String) -> String {
    let name = text.prefix { $0 != "<" }.filter { $0 != "\"" }
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? text.filter { !"<> ".contains($0) } : words
  }
}
