import ImportRecord

/// Takes out of an article the blocks that only stand in it.
struct BlockFilter {
  private let title: String?

  /// A filter for an article of this title.
  init(title: String?) { self.title = title?.lettersAlone }

  /// Makes captions of paragraphs that read as such, and gives blocks the reasons to be left out.
  func apply(to blocks: inout [PageBlock]) {
    for index in blocks.indices where blocks[index].block.kind == .paragraph {
      if LinePhrases.table.isCaption(blocks[index].block.text) {
        blocks[index].block.kind = .caption
      }
    }
    linkLists(&blocks)
    for index in blocks.indices where blocks[index].block.reason == nil {
      blocks[index].block.reason = reason(for: blocks[index])
    }
    trailing(&blocks)
  }

  private func reason(for block: PageBlock) -> ImportBlock.Reason? {
    let leads = block.linkDensity > 0.5
    if let reason = LinePhrases.table.reason(of: block.block.text, leads: leads) { return reason }
    if let title, block.letters <= 3 * title.utf8.count,
      2 * block.letters >= title.utf8.count, block.block.text.lettersAlone == title
    {
      return .title
    }
    if !block.block.text.hasLetters { return .boilerplate }
    if block.linkDensity > 0.8, block.block.kind != .heading, block.letters < 200 { return .links }
    return nil
  }

  /// Leaves out lists that are made of links, and headings one after the other that are.
  private func linkLists(_ blocks: inout [PageBlock]) {
    var start = 0
    while start < blocks.count {
      var end = start
      while end < blocks.count, blocks[end].isListed { end += 1 }
      let run = blocks[start..<end]
      if run.count == 1, blocks[start].block.kind == .heading {
        start = end
        continue
      }
      let letters = run.reduce(0) { $0 + $1.letters }
      if letters > 0, Double(run.reduce(0) { $0 + $1.linkLetters }) > 0.6 * Double(letters) {
        for index in start..<end where blocks[index].block.reason == nil {
          blocks[index].block.reason = .links
        }
      }
      start = max(end, start + 1)
    }
  }

  /// Leaves out what trails behind the last running text, and headings with nothing under them.
  private func trailing(_ blocks: inout [PageBlock]) {
    for index in blocks.indices.reversed() where blocks[index].block.reason == nil {
      let block = blocks[index]
      if block.block.kind == .caption || block.block.kind == .pullQuote { continue }
      if block.isProse { return }
      guard block.block.kind == .heading || block.linkDensity > 0.5 else {
        return
      }
      blocks[index].block.reason = .boilerplate
    }
  }
}

extension PageBlock {
  /// Whether it is one of those that lists of links are made of.
  fileprivate var isListed: Bool {
    switch block.kind {
    case .list, .table: true
    case .heading: linkDensity > 0.8
    default: false
    }
  }
}
