private import Analysis
private import Articles
private import Discourse
private import Export
private import FoundationEssentials
private import Text

/// A text that the analysis may make something wrong of.
package struct Suspect: Sendable {
  /// The text as a plain-text article.
  package let text: String

  /// A text to be analysed once its faults are asked for.
  package init(_ text: String) { self.text = text }

  /// What is wrong with the document that the analysis makes of it, each fault by its name.
  package var faults: [String] {
    let article = PlainText.read(text, record: Record(id: "suspect"))
    var bytes: [UInt8] = []
    Document.append(article, Analyzer.analyze(article), layout: .oneLine, to: &bytes)
    do {
      let document = try JSONDecoder().decode(DecodedDocument.self, from: Data(bytes))
      return DocumentCheck(document, of: article.text).faults
    } catch {
      return ["no document: \(error)"]
    }
  }
}
