import HTMLParsing
import ImportRecord

/// Who wrote a page's article.
struct Byline {
  private(set) var names: [String] = []

  /// The people that the page names first; where it names none, the site or desk that it does name.
  init(
    _ page: Page,
    _ data: LinkedData,
    _ meta: MetaNames,
    _ margins: Margins,
    _ head: ArticleHead,
    site: String?
  ) {
    let declared = [data.authors, meta.best(.author), meta[.author]]
    let sources = declared.map(Self.people) + [Self.shown(on: page, margins), head.names]
    let others = sources.lazy.map { $0.filter { !Self.isSite($0, site) } }
    if let people = others.first(where: { !$0.isEmpty }) {
      names = people
    } else {
      let desks = declared.map { $0.flatMap { BylineNames.desk(in: $0) } } + [head.desk]
      names = (sources + desks).first { !$0.isEmpty } ?? []
    }
  }

  private static func people(_ bylines: [String]) -> [String] {
    unique(bylines.flatMap { BylineNames.names(in: $0) })
  }

  /// The names that stand on the page as those of its authors.
  private static func shown(on page: Page, _ margins: Margins) -> [String] {
    let tree = page.tree
    var linked: [String] = []
    var written: [String] = []
    for node in tree.nodes.indices
    where 2...160 ~= page.measures.letters[node] && !margins.contain(node) {
      if says("author", .rel, node, tree) || says("author", .itemprop, node, tree) {
        linked += BylineNames.names(in: text(of: node, page))
      } else if written.isEmpty, page.shapes.traits[node].contains(.byline) {
        written = inner(node, page).flatMap { BylineNames.names(in: text(of: $0, page)) }
      }
      if linked.count > 8 { break }
    }
    return unique(linked.isEmpty ? written : linked)
  }

  /// Whether a word is among those of an attribute.
  private static func says(
    _ word: String,
    _ name: AttributeName,
    _ node: Int,
    _ tree: Tree
  ) -> Bool {
    guard let value = tree.string(name, of: node) else { return false }
    return value.lowercased().split(whereSeparator: \.isWhitespace).contains { $0 == word }
  }

  /// The innermost elements under a byline that are called so themselves; itself where there are none.
  private static func inner(_ node: Int, _ page: Page) -> [Int] {
    let named = page.tree.descendants(of: node).filter {
      page.measures.letters[$0] > 1 && page.shapes.traits[$0].contains(.byline)
    }
    let innermost = named.filter { outer in
      !named.contains { $0 > outer && $0 < Int(page.tree.nodes[outer].end) }
    }
    return innermost.isEmpty ? [node] : innermost
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

  /// Whether a name is that of the site, or begins it.
  private static func isSite(_ name: String, _ site: String?) -> Bool {
    guard let site else { return false }
    let (short, long) = (name.lettersAlone, site.lettersAlone)
    return short == long || short.count > 5 && long.hasPrefix(short)
  }
}
