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
    let lines = page.blocks.filter { !margins.contain($0.node) }
    let prose =
      lines.firstIndex { $0.isProse && $0.letters > Self.longest }
      ?? lines.firstIndex { $0.isProse && $0.letters > Self.longest / 2 } ?? lines.count
    let heading = lines[..<prose].lastIndex { $0.block.kind == .heading && $0.block.level == 1 }
    let start = max(0, (heading ?? prose) - Self.before)
    let end = min(prose, (heading ?? prose) + Self.behind)
    for line in lines[start..<end] where line.letters <= Self.longest && line.block.kind != .heading
    {
      take(line.block.text)
    }
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
