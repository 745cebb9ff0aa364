import HTMLParsing
import ImportRecord
import Text

/// The title of a page's article.
struct PageTitle {
  private(set) var text: String?

  /// The title by what the page declares, checked against its headings.
  init(_ page: Page, declared: [String], site: String?) {
    let (headings, areTops) = Self.headings(of: page, site)
    let window = Self.window(of: page.tree)
    let candidates = declared + [window].compactMap { $0 }
    let plain = headings.map(\.lettersAlone)
    let agreeing = candidates.lazy.compactMap { candidate in
      let long = candidate.lettersAlone
      return plain.firstIndex { Self.agree(long, $0) }.map { headings[$0] }
    }
    if let heading = agreeing.first {
      text = heading
    } else if areTops, let heading = headings.first(where: { Self.rewords($0, candidates) }) {
      text = heading
    } else if let first = declared.first(where: { !Self.isSite($0, site) }) {
      text = Self.withoutSite(first, site)
    } else if headings.count == 1 {
      text = headings[0]
    } else {
      text = window.map { Self.shown($0, on: page) ?? Self.withoutSite($0, site) } ?? headings.first
    }
  }

  /// The headings that may be the title: those of the first level, else those before the running text.
  private static func headings(
    of page: Page,
    _ site: String?
  ) -> (texts: [String], areTops: Bool) {
    var tops: [String] = []
    var firsts: [String] = []
    var isBeforeProse = true
    for index in page.blocks.indices where tops.count < mostHeadings {
      isBeforeProse = isBeforeProse && !page.blocks[index].isProse
      guard page.blocks[index].block.kind == .heading else { continue }
      let block = page.blocks[index]
      guard block.block.text.utf8.count <= longest,
        isBeforeProse && firsts.count < mostHeadings || block.block.level == 1,
        !isSite(block.block.text, site), !leadsHome(block.block)
      else { continue }
      if block.block.level == 1 { tops.append(block.block.text.onOneLine) }
      if isBeforeProse { firsts.append(block.block.text.onOneLine) }
    }
    return tops.isEmpty ? (firsts, false) : (tops, true)
  }

  /// More headings than stand before the title of any article.
  private static let mostHeadings = 100

  private static func isSite(_ text: String, _ site: String?) -> Bool {
    site.map { $0.lettersAlone == text.lettersAlone } ?? false
  }

  /// Whether a heading as a whole leads to the first page of a site.
  private static func leadsHome(_ block: ImportBlock) -> Bool {
    guard let link = block.links.first, link.range.count * 10 > block.text.unicodeScalars.count * 9
    else { return false }
    let path = link.address.firstPlace(of: "://").map { link.address[$0.upperBound...] }
    return (path?.drop { $0 != "/" } ?? link.address[...]).count <= 1
  }

  private static func window(of tree: Tree) -> String? {
    let node = tree.nodes.indices.first { tree.nodes[$0].tag == .title }
    guard let node else { return nil }
    let text = tree.allText(of: node).onOneLine
    return text.isEmpty ? nil : text
  }

  /// Whether the second of two titles, told by their letters, is the first, with or without more around it.
  private static func agree(_ long: String, _ short: String) -> Bool {
    guard short.count >= 8 || short == long else { return false }
    return long.contains(short) && short.count * 3 >= long.count
  }

  /// Whether a heading says in other words what the page declares: it is no part of it, and shares two long
  /// words with it.
  private static func rewords(_ heading: String, _ declared: [String]) -> Bool {
    let words = longWords(of: heading)
    guard heading.split(separator: " ").count >= 4, words.count >= 2 else { return false }
    let letters = heading.lettersAlone
    return !declared.contains { $0.lettersAlone.contains(letters) }
      && declared.contains { longWords(of: $0).intersection(words).count >= 2 }
  }

  private static func longWords(of text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { !$0.isLetter }).filter { $0.count > 3 }.map { $0.lowercased() }
    )
  }

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • ", " -- ", ": ",
  ]

  /// The part of a window's title that stands on the page as a line of its own; nil where none does.
  private static func shown(_ title: String, on page: Page) -> String? {
    if title.utf8.count > longest { return nil }
    let parts = separators.flatMap { separator in
      title.ranges(of: separator).flatMap { [title[..<$0.lowerBound], title[$0.upperBound...]] }
    }.filter { $0.split(separator: " ").count > 2 }
    if parts.isEmpty { return nil }
    let lines = Set(page.blocks.lazy.map(\.block.text).filter { $0.utf8.count <= longest })
    return parts.filter { lines.contains(String($0)) }.max { $0.count < $1.count }.map(String.init)
  }

  /// The longest title whose parts are looked at, in bytes.
  private static let longest = 1000

  /// A title without the name of the site before or behind it.
  static func withoutSite(_ title: String, _ site: String?) -> String {
    if title.utf8.count > longest { return title }
    for separator in separators.dropLast() {
      guard let last = title.ranges(of: separator).last else { continue }
      let (before, behind) = (title[..<last.lowerBound], title[last.upperBound...])
      if let site, site.lettersAlone == before.lettersAlone { return String(behind) }
      let isSite = site.map { $0.lettersAlone == behind.lettersAlone } ?? false
      if isSite || before.count > behind.count, behind.split(separator: " ").count <= 4 {
        return withoutSite(String(before), site)
      }
    }
    return title
  }
}
