import HTMLParsing
import ImportRecord

/// How much each node of a page looks like what holds the article, as readability counts it.
struct Scoring {
  private let page: Page
  private(set) var scores: [Double]
  /// How many letters of running text that is not left out lie under each node.
  private(set) var prose: [Int]
  /// How many letters of any text that is not left out lie under each node.
  private(set) var letters: [Int]

  init(_ page: Page, _ exclusion: Exclusion) {
    self.page = page
    scores = Array(repeating: 0, count: page.tree.nodes.count)
    prose = Array(repeating: 0, count: page.tree.nodes.count)
    letters = prose
    for block in page.blocks where exclusion.reasons[block.node] == nil {
      letters[block.node] += block.letters
      guard block.isProse else { continue }
      prose[block.node] += block.letters
      hand(Self.score(of: block), up: block.node)
    }
    for node in page.tree.nodes.indices.reversed() {
      if let parent = page.tree.parent(of: node) {
        prose[parent] += prose[node]
        letters[parent] += letters[node]
      }
    }
  }

  /// The node that most looks like what holds the article; nil where there is no running text.
  var best: Int? {
    var best: (node: Int, score: Double)?
    for node in scores.indices where scores[node] > 0 {
      let score = scores[node] * (1 - page.measures.linkDensity(of: node))
      if score > best?.score ?? 0 { best = (node, score) }
    }
    return best?.node
  }

  private static func score(of block: PageBlock) -> Double {
    let commas = block.block.text.utf8.count { $0 == 0x2c }
    return 1 + Double(commas) + min(Double(block.letters) / 80, 4)
  }

  /// Hands a block's score to the element around it, and less and less to those around that.
  private mutating func hand(_ score: Double, up node: Int) {
    var next = Self.isWrapper(page.tree.nodes[node].tag) ? node : page.tree.parent(of: node)
    var level = 0
    while let above = next, level < 5 {
      let part: Double = level == 0 ? 1 : level == 1 ? 0.5 : 1 / Double(3 * level)
      scores[above] += score * part
      next = page.tree.parent(of: above)
      level += 1
    }
  }

  private static func isWrapper(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .article, .section, .main, .body, .td, .blockquote, .ul, .ol, .custom, .center,
      .form:
      true
    default: false
    }
  }
}
