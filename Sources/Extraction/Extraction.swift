package import HTMLParsing
package import ImportRecord

/// The way from a page's tree to its article.
package enum Extraction {
  /// The record and blocks of a page; what is no part of the article is kept with the reason.
  ///
  /// `address` is where the page was read from, where that is known.
  package static func article(of tree: Tree, address: String? = nil) -> Import {
    let page = Page(tree)
    let metadata = Metadata(page)
    var record = metadata.record(readFrom: address)
    var blocks = MainText(page, title: record.title).blocks
    if !metadata.declaresArticle, let list = ArticleList(blocks) {
      record.isList = true
      (record.byline, record.published) = ([], nil)
      blocks = list.blocks
    }
    return Import(
      record: record,
      blocks: blocks.linked(from: LinkBase(tree, address: record.address))
    )
  }

  /// All blocks of a page or part of one that is an article as a whole, such as a chapter of a book.
  package static func blocks(of tree: Tree) -> [ImportBlock] { Page(tree).blocks.map(\.block) }

  /// The first day or moment that a text writes, as ISO 8601; nil where it writes none.
  package static func moment(in text: String) -> String? { WrittenMoment(in: text)?.iso }

  /// The names in a byline.
  package static func names(in byline: String) -> [String] { BylineNames.names(in: byline) }
}
