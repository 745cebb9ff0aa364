import Analysis
import Articles
package import Export

/// The quotations that are shown, as a text to be saved.
package struct QuotationList {
  /// How the text is written.
  package enum Format: Hashable, Sendable {
    case plain, markdown
    /// As a format of the exports, with what else was found in the article.
    case exported(ExportFormat)

    /// The format that the name of a file ends with.
    init(ofFile name: String) {
      let small = name.lowercased()
      let format = ExportFormat.allCases.first { small.hasSuffix("." + $0.ending) }
      self = format == .markdown ? .markdown : format.map(Self.exported) ?? .plain
    }
  }

  private let state: State

  init(_ state: State) { self.state = state }

  private var quotations: [Quotation] {
    state.reading.kept.map { state.reading.analysis.quotations[$0.index] }
  }

  /// The text, with an end of line after its last line.
  func text(as format: Format) -> String {
    switch format {
    case .plain: head + quotations.map(plain).joined(separator: "\n")
    case .markdown: "# \(head)" + quotations.map(markdown).joined(separator: "\n")
    case .exported(let format): exported(as: format)
    }
  }

  /// The article, and who is kept of its speakers.
  private var head: String {
    let only = state.reading.filter.map { ": \($0.label)" } ?? ""
    return "\(state.article.name)\(only)\n\n"
  }

  private func plain(_ quotation: Quotation) -> String {
    "\(state.words(of: quotation))\n  \(state.credit(of: quotation))\n"
  }

  private func markdown(_ quotation: Quotation) -> String {
    "> \(state.words(of: quotation))\n>\n> \(state.credit(of: quotation))\n"
  }

  private func exported(as format: ExportFormat) -> String {
    var setting = ExportSetting(format)
    setting.isSingle = true
    let analysis = state.reading.analysis.keeping(Set(state.reading.kept))
    return String(decoding: Exporter(setting).file(state.article, analysis), as: UTF8.self)
  }
}
