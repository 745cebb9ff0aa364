import HTMLParsing
import ImportRecord

/// The title of a page's article.
struct PageTitle {
  private(set) var text: String?

  /// The title by what the page declares, checked against its headings.
  init(_ page: Page, declared: [String], site: String?) {
    let headings = Self.headings(of: page, site)
    let window = Self.window(of: page.tree)
    let candidates = declared + [window].compactMap { $0 }
    let agreeing = candidates.lazy.compactMap { candidate in
      headings.first { Self.agree(candidate, $0) }
    }
    if let heading = agreeing.first {
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
  private static func headings(of page: Page, _ site: String?) -> [String] {
    let all = page.blocks.filter {
      $0.block.kind == .heading && !isSite($0.block.text, site) && !leadsHome($0.block)
    }
    let tops = all.filter { $0.block.level == 1 }
    if !tops.isEmpty { return tops.map(\.block.text.onOneLine) }
    let prose = page.blocks.first { $0.isProse }?.node ?? .max
    return all.prefix { $0.node < prose }.map(\.block.text.onOneLine)
  }

  private static func isSite(_ text: String, _ site: String?) -> Bool {
    site.map { plain($0) == plain(text) } ?? false
  }

  /// Whether a heading as a whole leads to the first page of a site.
  private static func leadsHome(_ block: ImportBlock) -> Bool {
    guard let link = block.links.first, link.range.count * 10 > block.text.unicodeScalars.count * 9
    else { return false }
    let path = link.address.firstRange(of: "://").map { link.address[$0.upperBound...] }
    return (path?.drop { $0 != "/" } ?? link.address[...]).count <= 1
  }

  private static func window(of tree: Tree) -> String? {
    let node = tree.nodes.indices.first { tree.nodes[$0].tag == .title }
    guard let node else { return nil }
    let text = tree.allText(of: node).onOneLine
    return text.isEmpty ? nil : text
  }

  /// Whether one of two titles is the other, with or without more around it.
  private static func agree(_ declared: String, _ heading: String) -> Bool {
    let (long, short) = (plain(declared), plain(heading))
    guard short.count >= 8 || short == long else { return false }
    return long.contains(short) && short.count * 3 >= long.count
  }

  private static func plain(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || 0x30...0x39 ~= $0.value
      }
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
      if let site, plain(site) == plain(String(before)) { return String(behind) }
      let isSite = site.map { plain($0) == plain(String(behind)) } ?? false
      if isSite || before.count > behind.count, behind.split(separator: " ").count <= 4 {
        return withoutSite(String(before), site)
      }
    }
    return title
  }
}
