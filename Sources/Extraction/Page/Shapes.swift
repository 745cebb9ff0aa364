import HTMLParsing

/// What the elements of a page say by their names, classes and roles.
struct Shapes {
  private let tree: Tree
  private let measures: Measures
  /// What class, name and role of each node say.
  let traits: [Traits]
  /// The tables that hold facts in rows and columns.
  private let tables: [Bool]

  init(_ tree: Tree, _ measures: Measures) {
    self.tree = tree
    self.measures = measures
    traits = Self.traits(of: tree)
    tables = tree.nodes.indices.map { node in
      tree.nodes[node].tag == .table && Self.isOfFacts(node, tree, measures)
    }
  }

  /// Whether any text lies under a node.
  func hasLetters(_ node: Int) -> Bool { measures.letters[node] > 0 }

  /// Whether a node is a row of a table of facts.
  func isRow(_ node: Int) -> Bool {
    var above = tree.parent(of: node)
    while let table = above {
      if tree.nodes[table].tag == .table { return tables[table] }
      above = tree.parent(of: table)
    }
    return false
  }

  /// Whether a node is the words under a picture.
  func isCaption(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    return tag == .figcaption || tag == .figure
      || traits[node].contains(.caption) && measures.letters[node] < 600
  }

  /// Whether a node repeats words of the article in large letters.
  func isPullQuote(_ node: Int) -> Bool {
    traits[node].contains(.pullQuote) && measures.letters[node] < 600
  }

  /// Whether a node comes up over the line when the pointer is on it.
  func isCard(_ node: Int) -> Bool { traits[node].contains(.card) }

  /// Whether a raised text is the number of a note.
  func isNoteMark(_ node: Int) -> Bool {
    measures.letters[node] <= 6
      && tree.descendants(of: node).contains { below in
        tree.nodes[below].tag == .a && tree.value(.href, of: below)?.first == 0x23
      }
  }

  private static func traits(of tree: Tree) -> [Traits] {
    var known: [ArraySlice<UInt8>: Traits] = [:]
    func traits(of name: ArraySlice<UInt8>) -> Traits {
      if let found = known[name] { return found }
      let found = ClassWords.table.traits(of: name)
      known[name] = found
      return found
    }
    return tree.nodes.indices.map { node in
      var all: Traits = []
      for index in tree.nodes[node].attributes {
        let attribute = tree.attributes[Int(index)]
        guard isNaming(attribute.name) else { continue }
        let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
        all.formUnion(traits(of: tree.bytes[range]))
      }
      return all
    }
  }

  private static func isNaming(_ name: AttributeName) -> Bool {
    switch name {
    case .class, .id, .role, .testID, .component, .ariaLabel: true
    default: false
    }
  }

  private static func isOfFacts(_ table: Int, _ tree: Tree, _ measures: Measures) -> Bool {
    var columns = 0
    var cells = 0
    for node in tree.descendants(of: table) {
      switch tree.nodes[node].tag {
      case .table: return false
      case .tr: (columns, cells) = (max(columns, cells), 0)
      case .td, .th:
        cells += 1
        if measures.letters[node] > 300 { return false }
      default: break
      }
    }
    return max(columns, cells) > 1
  }
}
