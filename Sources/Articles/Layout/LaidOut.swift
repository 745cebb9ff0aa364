internal import Text

/// The blocks of a text with their kinds, and what stands before the body.
struct LaidOut {
  let blocks: [Block]
  let head: ArticleHead

  /// The layout of a text in which the kinds of blocks and the head are to be found.
  init(finding blocks: [Block], in utf8: [UInt8], title: String?) {
    var blocks = blocks
    head = ArticleHead(&blocks, in: utf8, title: title)
    Boilerplate(utf8: utf8).mark(&blocks)
    ParagraphKinds(utf8: utf8).mark(&blocks)
    self.blocks = blocks
  }

  /// The layout of a text of which all is known.
  init(known blocks: [Block], head: ArticleHead) {
    self.blocks = blocks
    self.head = head
  }

  /// The layout of a text whose kinds of blocks are known.
  init(_ blocks: [Block], head: ArticleHead, in utf8: [UInt8]) {
    var blocks = blocks
    Boilerplate(utf8: utf8).mark(&blocks)
    self.blocks = blocks
    self.head = head
  }
}
