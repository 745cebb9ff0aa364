import HTMLParsing
import ImportRecord

/// The article of a page: which of its blocks belong to it.
struct MainText {
  /// All blocks of the page, those that do not belong to the article with the reason.
  private(set) var blocks: [ImportBlock]

  init(_ page: Page, title: String?) {
    let strict = Self.selection(page, .strict, title)
    var chosen = strict
    if Self.words(strict) < 250 {
      let lenient = Self.selection(page, .lenient, title)
      if Self.words(lenient) > 2 * Self.words(strict) { chosen = lenient }
    }
    blocks = chosen
  }

  private static func words(_ blocks: [ImportBlock]) -> Int {
    blocks.reduce(0) { sum, block in
      sum + (block.reason == nil ? block.text.utf8.count { $0 == 0x20 || $0 == 0x0a } + 1 : 0)
    }
  }

  /// Whether a block tells no more than when something was written.
  private static func tellsTime(_ block: PageBlock, _ page: Page) -> Bool {
    block.block.kind == .paragraph && page.shapes.traits[block.node].contains(.date)
      && block.block.text.contains(where: \.isNumber)
  }

  private static func selection(
    _ page: Page,
    _ rigor: Exclusion.Rigor,
    _ title: String?
  ) -> [ImportBlock] {
    let exclusion = Exclusion(page, rigor: rigor)
    let root = Root(page, Scoring(page, exclusion)).node
    var blocks = page.blocks
    for index in blocks.indices {
      let node = blocks[index].node
      if let reason = exclusion.reasons[node] {
        blocks[index].block.reason = reason
      } else if node < root || node >= page.tree.nodes[root].end {
        blocks[index].block.reason = .outside
      } else if blocks[index].letters < 60, tellsTime(blocks[index], page) {
        blocks[index].block.reason = .author
      }
    }
    BlockFilter(title: title).apply(to: &blocks)
    return blocks.map(\.block)
  }
}
