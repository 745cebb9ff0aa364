import HTMLParsing

/// A page as it is looked at for its article: its tree, what was measured of it, and its blocks.
struct Page {
  let tree: Tree
  let measures: Measures
  let shapes: Shapes
  /// All blocks of the page, in its order.
  let blocks: [PageBlock]
  /// How many letters of running text lie under each node.
  let prose: [Int]

  init(_ tree: Tree) {
    self.tree = tree
    measures = Measures(tree)
    shapes = Shapes(tree, measures)
    blocks = BlockReading.blocks(of: tree, shapes)
    prose = Self.prose(of: blocks, in: tree)
  }

  private static func prose(of blocks: [PageBlock], in tree: Tree) -> [Int] {
    var prose = Array(repeating: 0, count: tree.nodes.count)
    for block in blocks where block.isProse { prose[block.node] += block.letters }
    for node in tree.nodes.indices.reversed() {
      if let parent = tree.parent(of: node) { prose[parent] += prose[node] }
    }
    return prose
  }
}
