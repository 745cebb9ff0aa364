import ImportRecord
import PageFacts

/// The table of lines that stand around articles and are no part of them.
struct LinePhrases: Sendable {
  /// The lines and starts of lines by their first letter.
  private var phrases: [[Phrase]] = Array(repeating: [], count: 256)
  /// What stands before the source of a picture at the end of a line.
  private var tails: [String] = []

  private struct Phrase {
    enum Kind: String {
      case line, start
      /// The start of a line that only says so before a link.
      case link
    }

    let bytes: [UInt8]
    let kind: Kind
    let reason: ImportBlock.Reason
  }

  static let table = LinePhrases()

  private init() {
    for row in PageFacts.rows(of: "line-phrases.tsv") {
      if row.count == 3, row[1] == "tail" {
        tails.append(row[0])
        continue
      }
      guard row.count == 3, let kind = Phrase.Kind(rawValue: row[1]),
        let reason = ImportBlock.Reason(rawValue: row[2])
      else { preconditionFailure("line-phrases.tsv: a row that says nothing: \(row)") }
      let bytes = Array(row[0].utf8)
      phrases[Int(bytes[0])].append(Phrase(bytes: bytes, kind: kind, reason: reason))
    }
  }

  /// Whether a line ends with where a picture comes from, in brackets.
  func isCaption(_ text: String) -> Bool {
    guard text.utf8.count < 400, text.utf8.last == 0x29, let start = text.lastIndex(of: "(") else {
      return false
    }
    let small = text[start...].lowercased()
    return tails.contains { small.hasPrefix($0) }
  }

  /// Why a line is no part of an article; nil where the table does not know it.
  ///
  /// `leads` says whether most of the line is a link.
  func reason(of text: String, leads: Bool) -> ImportBlock.Reason? {
    guard text.utf8.count < 200, let first = text.utf8.first else { return nil }
    let known = phrases[Int(Self.small(first))]
    let said = known.filter { phrase in
      guard let end = Self.end(of: phrase.bytes, in: text.utf8) else { return false }
      return phrase.kind != .line || text[end...].unicodeScalars.allSatisfy(Self.mayEndLine)
    }
    let line = said.first { $0.kind == .line }
    return (line ?? said.first { leads || $0.kind == .start })?.reason
  }

  /// Where a phrase that a text begins with ends in it; nil where the text begins otherwise.
  private static func end(of phrase: [UInt8], in text: String.UTF8View) -> String.Index? {
    var index = text.startIndex
    for byte in phrase {
      guard index < text.endIndex else { return nil }
      if small(text[index]) == byte {
        index = text.index(after: index)
      } else if byte == 0x27, text[index...].starts(with: "’".utf8) {
        index = text.index(index, offsetBy: 3)
      } else {
        return nil
      }
    }
    return index
  }

  private static func mayEndLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "." || scalar == ":" || scalar == "!" || scalar == "…"
  }

  private static func small(_ byte: UInt8) -> UInt8 { 0x41...0x5a ~= byte ? byte | 0x20 : byte }
}
