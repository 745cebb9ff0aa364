import Analysis
import Articles

/// The quotations that are shown, as a text to be saved.
struct QuotationList {
  /// How the text is written, as the name of its file ends.
  enum Format {
    case plain, markdown, csv

    init(ofFile name: String) {
      let small = name.lowercased()
      self = small.hasSuffix(".md") ? .markdown : small.hasSuffix(".csv") ? .csv : .plain
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
    case .csv: "number,words,speaker,role,paragraph,kind\n" + quotations.map(row).joined()
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

  private func row(_ quotation: Quotation) -> String {
    let actor = state.reading.analysis.speaker(of: quotation.id)
    let name = actor?.name ?? quotation.source.map { state.article.line($0.span) } ?? ""
    let fields = [
      "\(quotation.id.number)", state.words(of: quotation), name, actor?.role ?? "",
      "\(quotation.paragraph + 1)", quotation.kind.rawValue,
    ]
    return fields.map(field).joined(separator: ",") + "\n"
  }

  private func field(_ text: String) -> String {
    let isPlain = !text.contains { "\",\r\n".contains($0) }
    return isPlain ? text : "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
