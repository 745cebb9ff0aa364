/// A page as a tree of values: its nodes in document order, and the bytes of their text.
///
/// The node at 0 is the root. What lies under a node are the nodes behind it up to its `end`.
package struct Tree: Sendable {
  /// In document order, so that a node stands before those that lie in it.
  package private(set) var nodes: [Node] = []
  /// The attributes of all nodes; each node has a range of them.
  package private(set) var attributes: [Attribute] = []
  /// The texts and values of attributes, one behind the other, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// What the page's scripts hold as linked data (JSON-LD), one script after another.
  package internal(set) var linkedData: [[UInt8]] = []

  /// A tree without nodes, to which a parser adds.
  package init() {}

  /// One node of a page.
  package struct Node: Sendable {
    /// The element's name, or what stands for text.
    package let tag: Tag
    /// The index of the node it lies in; -1 for the root.
    package let parent: Int32
    /// The index behind the last node that lies under it.
    package fileprivate(set) var end: Int32
    /// Where its text stands in `bytes`; empty for an element.
    package let text: Range<Int32>
    /// Which of the `attributes` it has.
    package fileprivate(set) var attributes: Range<Int32>
  }

  /// One attribute of an element.
  package struct Attribute: Sendable {
    /// Its name, among those that are kept.
    package let name: AttributeName
    /// Where its value stands in `bytes`.
    package let value: Range<Int32>
  }

  /// The value of an attribute of a node as bytes; nil where it has none.
  package func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    for index in nodes[node].attributes where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// The value of an attribute of a node; nil where it has none.
  package func string(_ name: AttributeName, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text node.
  package func text(of node: Int) -> ArraySlice<UInt8> {
    let range = nodes[node].text
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The nodes that lie under a node, at any depth, without itself.
  package func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The nodes right under a node.
  package func children(of node: Int) -> Children {
    Children(tree: self, following: node + 1, end: Int(nodes[node].end))
  }

  /// The node a node lies in; nil for the root.
  package func parent(of node: Int) -> Int? {
    nodes[node].parent < 0 ? nil : Int(nodes[node].parent)
  }

  /// Nodes with one parent, in order.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: Tree
    fileprivate var following: Int
    fileprivate let end: Int

    /// The next child; nil after the last.
    package mutating func next() -> Int? {
      guard following < end else { return nil }
      defer { following = Int(tree.nodes[following].end) }
      return following
    }
  }
}

extension Tree {
  /// Opens an element in the node `parent` (-1 for the root) and gives its index.
  mutating func open(_ tag: Tag, in parent: Int) -> Int {
    let start = Int32(attributes.count)
    append(tag, in: parent, text: 0..<0, attributes: start..<start)
    return nodes.count - 1
  }

  /// Gives the node opened last an attribute.
  mutating func add(_ name: AttributeName, _ value: some Collection<UInt8>) {
    attributes.append(Attribute(name: name, value: store(value)))
    let last = nodes.count - 1
    nodes[last].attributes = nodes[last].attributes.lowerBound..<Int32(attributes.count)
  }

  /// Puts a text into the node `parent`.
  mutating func add(_ text: some Collection<UInt8>, in parent: Int) {
    append(.text, in: parent, text: store(text), attributes: 0..<0)
  }

  /// Ends a node: what is added from now on lies behind it.
  mutating func close(_ node: Int) { nodes[node].end = Int32(nodes.count) }

  private mutating func append(
    _ tag: Tag,
    in parent: Int,
    text: Range<Int32>,
    attributes: Range<Int32>
  ) {
    let end = Int32(nodes.count + 1)
    let node = Node(
      tag: tag,
      parent: Int32(parent),
      end: end,
      text: text,
      attributes: attributes
    )
    nodes.append(node)
  }

  private mutating func store(_ value: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    return start..<Int32(bytes.count)
  }
}

extension Tree {
  /// The text that lies under a node, as it stands there.
  package func allText(of node: Int) -> String {
    var text: [UInt8] = []
    for below in node..<Int(nodes[node].end) where nodes[below].tag == .text {
      text.append(contentsOf: self.text(of: below))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of the whole page, as it stands there.
  package var allText: String { nodes.isEmpty ? "" : allText(of: 0) }
}
