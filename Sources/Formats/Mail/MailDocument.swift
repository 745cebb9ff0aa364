import Extraction
import HTMLParsing
import ImportRecord

/// A mail, or the first of a mailbox.
enum MailDocument {
  /// The page that the mail has saved, or else its text, under the subject as title.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> Import {
    let mail = MailPart(message(in: bytes))
    var record = ImportRecord(format: "mail")
    record.title = mail.header("subject").map { EncodedWords.decode($0) }
    record.byline =
      (mail.header("from") ?? mail.header("sender")).map { from in
        [sender(EncodedWords.decode(from))].filter { !$0.isEmpty }
      } ?? []
    record.published = mail.header("date").flatMap { Extraction.moment(in: $0) }
    if let page = mail.savedPage {
      return Extraction.article(of: Tree(page: Array(page.text.utf8)), address: page.address)
    }
    if let text = mail.first("text/plain")?.text, !text.allSatisfy(\.isWhitespace) {
      return Import(record: record, blocks: MailText(text, isInMailbox: isMailbox(bytes)).blocks)
    }
    guard let part = mail.first("text/html") else { throw .empty }
    let tree = Tree(page: Array(part.text.utf8))
    return Import(record: record, blocks: Extraction.blocks(of: tree))
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

  /// The name of a sender, before the address or in brackets behind it; the address where there is none.
  private static func sender(_ text: String) -> String {
    let before = text.prefix { $0 != "<" }
    let address = before.endIndex < text.endIndex ? text[before.endIndex...] : before
    let name = before.endIndex < text.endIndex ? before : ""
    let comment = text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    let names = [name, comment].lazy.map { $0.filter { $0 != "\"" }.onOneLine }
    let plain = address.prefix { $0 != "(" && $0 != ">" }.filter { !"< ".contains($0) }
    return names.first { !$0.isEmpty } ?? String(plain)
  }
}
