import HTMLParsing

/// What stands beside a page's article: comments, what leads elsewhere, the page's head and foot.
struct Margins {
  private var isInside: [Bool]

  init(_ page: Page) {
    isInside = Array(repeating: false, count: page.tree.nodes.count)
    for node in page.tree.nodes.indices {
      let above = page.tree.parent(of: node)
      isInside[node] = above.map { isInside[$0] } ?? false || Self.begins(at: node, page)
    }
  }

  /// Whether a node stands beside the article.
  func contain(_ node: Int) -> Bool { isInside[node] }

  private static let beside: Traits = [.comments, .related, .navigation, .notice, .newsletter]

  private static func begins(at node: Int, _ page: Page) -> Bool {
    let tag = page.tree.nodes[node].tag
    guard tag != .text, tag != .body, tag != .html, tag != .main, tag != .article else {
      return false
    }
    let isBeside =
      tag == .nav || tag == .label || tag == .footer && !isInArticle(node, page)
      || !page.shapes.traits[node].isDisjoint(with: beside)
    return isBeside && page.prose[node] * 4 < page.prose[0]
  }

  private static func isInArticle(_ node: Int, _ page: Page) -> Bool {
    var above = page.tree.parent(of: node)
    while let next = above {
      if page.tree.nodes[next].tag == .article { return true }
      above = page.tree.parent(of: next)
    }
    return false
  }
}
