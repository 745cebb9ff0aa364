package import Articles
import FoundationEssentials
import Text

/// An annotated article.
package struct GoldRecord {
  /// Its text, read as any other.
  package let article: Article
  /// What was marked in it.
  package let quotations: [GoldQuotation]
}

/// Reads annotated articles as JSON Lines, one object a line; offsets count code points.
package enum GoldFile {
  private struct Place: Decodable {
    let start: Int
    let end: Int
  }

  private struct Quote: Decodable {
    let start: Int
    let end: Int
    let spans: [[Int]]?
    let cue: Place?
    let speaker: Place?
  }

  private struct Line: Decodable {
    let id: String
    let text: String
    let quotes: [Quote]
  }

  /// All articles of the file; throws where it cannot be read or is no such file.
  package static func records(at path: String) throws -> [GoldRecord] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: 0x0a).map { line in
      record(try decoder.decode(Line.self, from: Data(line)))
    }
  }

  private static func record(_ line: Line) -> GoldRecord {
    let article = PlainText.read(line.text, record: Record(id: line.id))
    var offsets: [Int] = [0]
    for scalar in line.text.unicodeScalars {
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    func span(_ start: Int, _ end: Int) -> Span { Span(offsets[start], offsets[end]) }
    let quotations = line.quotes.map { quote in
      GoldQuotation(
        content: (quote.spans ?? [[quote.start, quote.end]]).map { span($0[0], $0[1]) },
        cue: quote.cue.map { span($0.start, $0.end) },
        source: quote.speaker.map { span($0.start, $0.end) }
      )
    }
    return GoldRecord(article: article, quotations: quotations)
  }
}
