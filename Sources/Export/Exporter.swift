package import Analysis
package import Articles

/// Writes analysed articles in a format: an opening, the parts of the articles with what separates them,
/// and a closing; an article that adds nothing has an empty part and wants no separator.
package struct Exporter: Sendable {
  private let format: any ExportWriter

  /// The writer of the format that is set.
  package init(_ setting: ExportSetting) {
    format =
      switch setting.format {
      case .csv: DelimitedText.csv(setting.table, hasMark: setting.hasMark)
      case .tsv: DelimitedText.tsv(setting.table, hasMark: setting.hasMark)
      case .geojson: GeoJSON()
      case .json: JSONDocuments(isSingle: setting.isSingle)
      case .jsonl: JSONLines()
      case .html: HTMLPage(isSingle: setting.isSingle)
      case .markdown: MarkdownNote()
      case .annotations: WebAnnotations()
      case .labelstudio: LabelStudioTasks()
      }
  }

  /// What stands before the first part.
  package var opening: [UInt8] { Array(format.opening.utf8) }

  /// What stands between two parts.
  package var separator: [UInt8] { Array(format.separator.utf8) }

  /// What stands after the last part.
  package var closing: [UInt8] { Array(format.closing.utf8) }

  /// What an article adds.
  package func part(_ article: Article, _ analysis: Analysis) -> [UInt8] {
    format.part(Findings(article, analysis))
  }

  /// A file that holds one article.
  package func file(_ article: Article, _ analysis: Analysis) -> [UInt8] {
    opening + part(article, analysis) + closing
  }
}

/// How a format is written.
protocol ExportWriter: Sendable {
  var opening: String { get }
  var separator: String { get }
  var closing: String { get }

  /// What an article adds, in UTF-8; empty where it adds nothing.
  func part(_ findings: Findings) -> [UInt8]
}

extension ExportWriter {
  var opening: String { "" }
  var separator: String { "" }
  var closing: String { "" }
}
