import HTMLParsing
import ImportRecord

/// The short lines around the heading of a page's article, which tell who wrote it and when.
struct ArticleHead {
  private(set) var names: [String] = []
  /// The desk or staff that stands there in place of names.
  private(set) var desk: [String] = []
  private(set) var moment: WrittenMoment?

  /// How many lines before the heading and behind it belong to it.
  private static let before = 3
  private static let behind = 8
  private static let longest = 160

  init(_ page: Page, _ margins: Margins) {
    let lines = page.blocks.indices.filter { !margins.contain(page.blocks[$0].node) }
    let prose =
      Self.prose(longerThan: Self.longest, lines, page)
      ?? Self.prose(longerThan: Self.longest / 2, lines, page) ?? lines.count
    let heading = lines[..<prose].lastIndex {
      page.blocks[$0].block.kind == .heading && page.blocks[$0].block.level == 1
    }
    let start = max(0, (heading ?? prose) - Self.before)
    let end = min(prose, (heading ?? prose) + Self.behind)
    for line in lines[start..<end].map({ page.blocks[$0] })
    where line.letters <= Self.longest && line.block.kind != .heading {
      take(line.block.text)
    }
  }

  /// The first of these lines that is running text of more letters.
  private static func prose(longerThan letters: Int, _ lines: [Int], _ page: Page) -> Int? {
    lines.firstIndex { page.blocks[$0].letters > letters && page.blocks[$0].isProse }
  }

  private mutating func take(_ text: String) {
    moment = moment ?? WrittenMoment(in: text)
    guard names.isEmpty, BylineWords.table.withoutLead(text).startIndex > text.startIndex else {
      return
    }
    names = BylineNames.names(in: text)
    if names.isEmpty, desk.isEmpty { desk = BylineNames.desk(in: text) }
  }
}
