import HTMLParsing

/// The element that holds the whole article.
struct Root {
  private(set) var node: Int

  init(_ page: Page, _ scoring: Scoring) {
    node = scoring.best ?? 0
    var above = page.tree.parent(of: node)
    while let next = above {
      if isWorthwhile(next, page, scoring) { node = next }
      above = page.tree.parent(of: next)
    }
  }

  /// Whether going up to an element brings in much running text, and not more of all else.
  ///
  /// Beyond what a page declares as its article only a good deal more is worth it.
  private func isWorthwhile(_ above: Int, _ page: Page, _ scoring: Scoring) -> Bool {
    if isShort(above, page, scoring) { return true }
    let gained = Double(scoring.prose[above] - scoring.prose[node])
    let all = Double(scoring.letters[above] - scoring.letters[node])
    let isDeclared = hasDeclared(from: node, below: above, page)
    let least = isDeclared ? 1.5 : page.tree.nodes[above].tag == .body ? 0.5 : 0.15
    return gained > least * Double(scoring.prose[node]) && gained > 0.6 * all
  }

  /// Whether going up from an article of a few lines brings in lines that lead nowhere.
  private func isShort(_ above: Int, _ page: Page, _ scoring: Scoring) -> Bool {
    let gained = scoring.letters[above] - scoring.letters[node]
    let tag = page.tree.nodes[above].tag
    guard scoring.prose[above] < 400, gained > 0, tag != .body, tag != .html else { return false }
    let links = page.measures.linkLetters[above] - page.measures.linkLetters[node]
    return Int(links) * 3 < gained && gained < 2 * scoring.letters[node]
  }

  /// Whether an element from one up to below another is declared as the article.
  private func hasDeclared(from node: Int, below above: Int, _ page: Page) -> Bool {
    var next: Int? = node
    while let element = next, element != above {
      let tag = page.tree.nodes[element].tag
      if tag == .article || tag == .main { return true }
      if page.tree.string(.itemprop, of: element)?.lowercased() == "articlebody" { return true }
      next = page.tree.parent(of: element)
    }
    return false
  }
}
