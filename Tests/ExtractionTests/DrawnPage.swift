import Extraction
import HTMLParsing
import ImportRecord

/// What is found in a page, drawn as lines to compare: the kind of each block and its text.
struct DrawnPage {
  let record: ImportRecord
  let blocks: [ImportBlock]

  init(_ page: String, address: String? = nil) {
    let result = Extraction.article(of: Tree(page: Array(page.utf8)), address: address)
    record = result.record
    blocks = result.blocks
  }

  /// The blocks of the article, one a line: its kind and its text.
  var article: [String] {
    blocks.filter { $0.reason == nil }.map { "\($0.kind.rawValue): \($0.text)" }
  }

  /// The blocks that are left out, one a line: the reason and the text.
  var rest: [String] {
    blocks.compactMap { block in block.reason.map { "\($0.rawValue): \(block.text)" } }
  }
}

/// Sentences to fill pages with.
enum Filler {
  /// A paragraph of running text that names its number.
  static func paragraph(_ number: Int) -> String {
    "<p>\(sentence(number))</p>"
  }

  static func sentence(_ number: Int) -> String {
    "In part \(number) the mill by the river, which had stood still for years, ground corn again."
  }
}
