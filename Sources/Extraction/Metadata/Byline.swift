import HTMLParsing
import ImportRecord

/// Who wrote a page's article.
struct Byline {
  private(set) var names: [String] = []

  init(_ page: Page, _ data: LinkedData, _ meta: MetaNames) {
    let declared = Self.unique(meta.best(.author).flatMap { BylineNames.names(in: $0) })
    let site = meta[.site].first ?? data.site
    let sources = [
      data.authors, declared, Self.unique(meta[.author].flatMap { BylineNames.names(in: $0) }),
      Self.shown(on: page),
    ]
    names =
      sources.lazy.map { names in names.filter { !Self.isSite($0, site) } }.first { !$0.isEmpty }
      ?? []
  }

  /// The names that stand on the page as those of its authors.
  private static func shown(on page: Page) -> [String] {
    let tree = page.tree
    var linked: [String] = []
    var written: [String] = []
    for node in tree.nodes.indices where 2...160 ~= page.measures.letters[node] {
      let isAuthor =
        tree.string(.rel, of: node) == "author" || tree.string(.itemprop, of: node) == "author"
      if isAuthor {
        linked += BylineNames.names(in: text(of: node, page))
      } else if written.isEmpty, page.shapes.traits[node].contains(.byline) {
        written = BylineNames.names(in: text(of: node, page))
      }
      if linked.count > 8 { break }
    }
    return unique(linked.isEmpty ? written : linked)
  }

  private static func text(of node: Int, _ page: Page) -> String {
    let tree = page.tree
    let named = tree.descendants(of: node).first { tree.string(.itemprop, of: $0) == "name" }
    var words: [String] = []
    let top = named ?? node
    for below in top..<Int(tree.nodes[top].end) where tree.nodes[below].tag == .text {
      words.append(tree.allText(of: below))
    }
    return words.joined(separator: " ")
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
  }

  private static func isSite(_ name: String, _ site: String?) -> Bool {
    site.map { $0.lowercased() == name.lowercased() } ?? false
  }
}
