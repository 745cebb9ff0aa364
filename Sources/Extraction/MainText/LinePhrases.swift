import ImportRecord
import PageFacts

/// The table of lines that stand around articles and are no part of them.
struct LinePhrases: Sendable {
  private var lines: [String: ImportBlock.Reason] = [:]
  /// The starts of lines by their first character.
  private var starts: [Character: [Start]] = [:]
  /// What stands before the source of a picture at the end of a line.
  private var tails: [String] = []

  private struct Start {
    let text: String
    /// Whether it only says so before a link.
    let isOfLink: Bool
    let reason: ImportBlock.Reason
  }

  static let table = LinePhrases()

  /// More characters than any line or start has.
  private static let longest = 64

  private init() {
    for row in PageFacts.rows(of: "line-phrases.tsv") {
      if row.count == 3, row[1] == "tail" {
        tails.append(String(row[0]))
        continue
      }
      guard row.count == 3, let reason = ImportBlock.Reason(rawValue: String(row[2])) else {
        preconditionFailure("line-phrases.tsv: a row that says nothing: \(row)")
      }
      if row[1] == "line" {
        lines[String(row[0])] = reason
      } else {
        let start = Start(text: String(row[0]), isOfLink: row[1] == "link", reason: reason)
        starts[start.text.first ?? " ", default: []].append(start)
      }
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
    guard text.utf8.count < 200 else { return nil }
    let small = String(text.prefix(Self.longest).lowercased().map { $0 == "’" ? "'" : $0 })
    if let reason = lines[String(small.trimmingSuffix { ".:!… ".contains($0) })] { return reason }
    guard let first = small.first else { return nil }
    return starts[first]?.first { small.hasPrefix($0.text) && (leads || !$0.isOfLink) }?.reason
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isTrimmed(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
