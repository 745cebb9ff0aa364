import HTMLParsing

/// How much text lies under each node of a page.
struct Measures {
  /// The bytes of text that are no white space.
  private(set) var letters: [Int32]
  /// Those of them that lead to another page.
  private(set) var linkLetters: [Int32]

  init(_ tree: Tree) {
    let count = tree.nodes.count
    letters = Array(repeating: 0, count: count)
    linkLetters = letters
    var isLink = Array(repeating: false, count: count)
    for (index, node) in tree.nodes.enumerated() {
      if node.tag == .text {
        letters[index] = Int32(tree.text(of: index).count { $0 > 0x20 })
      } else if node.tag == .a {
        isLink[index] = Self.leadsAway(index, in: tree)
      }
      if node.parent >= 0, isLink[Int(node.parent)] { isLink[index] = true }
      if isLink[index] { linkLetters[index] = letters[index] }
    }
    for index in tree.nodes.indices.reversed() {
      guard let parent = tree.parent(of: index) else { continue }
      letters[parent] += letters[index]
      linkLetters[parent] += linkLetters[index]
    }
  }

  /// The share of a node's text that leads to other pages, 0 to 1.
  func linkDensity(of node: Int) -> Double {
    letters[node] == 0 ? 0 : Double(linkLetters[node]) / Double(letters[node])
  }

  private static func leadsAway(_ node: Int, in tree: Tree) -> Bool {
    guard let address = tree.value(.href, of: node), let first = address.first else { return false }
    return first != 0x23
  }
}
