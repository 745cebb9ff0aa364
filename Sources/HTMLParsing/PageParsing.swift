import CGumbo

extension Tree {
  /// The tree that the standard makes of a page in UTF-8, behind the pre-scan; never fails.
  ///
  /// What holds no text of a page (scripts, styles, pictures, menus of forms) is left out of the tree.
  package init(page bytes: [UInt8]) {
    self.init()
    var (scanned, linkedData) = PreScan.parts(of: bytes, omitting: .unread)
    self.linkedData = linkedData
    let count = scanned.count
    // Gumbo reads beyond a reference that ends the page without its semicolon.
    scanned.append(contentsOf: repeatElement(0, count: 8))
    let arena = Arena()
    scanned.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        var options = kGumboDefaultOptions
        options.max_errors = 0
        arena.serve(&options)
        let output = gumbo_parse_with_options(&options, start, count)
        if let root = output?.pointee.root { copy(root) }
      }
    }
  }

  /// How deep the tree is; what lies deeper stands at this depth without its elements.
  private static let depth = 1000

  /// Copies what lies under gumbo's root, without recursion.
  private mutating func copy(_ root: UnsafeMutablePointer<GumboNode>) {
    var open: [(children: GumboVector, next: Int, index: Int)] = []
    if let children = enter(root, in: -1, isOpening: true) { open.append((children, 0, 0)) }
    while let top = open.last {
      guard top.next < Int(top.children.length) else {
        close(top.index)
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      guard let data = top.children.data[top.next] else { continue }
      let node = data.assumingMemoryBound(to: GumboNode.self)
      if let children = enter(node, in: top.index, isOpening: open.count < Self.depth) {
        open.append((children, 0, open.count < Self.depth ? nodes.count - 1 : top.index))
      }
    }
  }

  /// Adds a node and gives what is to be entered; nil where there is nothing under it.
  ///
  /// An element is only added where `isOpening` says so; else what lies under it is entered all the same.
  private mutating func enter(
    _ node: UnsafeMutablePointer<GumboNode>,
    in parent: Int,
    isOpening: Bool
  ) -> GumboVector? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT:
      let element = node.pointee.v.element
      guard let tag = tag(of: element) else { return nil }
      if isOpening { open(tag, element, in: parent) }
      return element.children
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      add(bytes(of: node.pointee.v.text.text), in: parent)
      return nil
    default:
      return nil
    }
  }

  /// What an element is; nil where it holds no text of the page.
  private func tag(of element: GumboElement) -> Tag? {
    var tag = Tag.byNumber[Int(element.tag.rawValue)]
    if element.tag == GUMBO_TAG_UNKNOWN { tag = isOwn(element) ? .custom : .other }
    if element.tag_namespace == GUMBO_NAMESPACE_SVG, tag == .title { return nil }
    return tag.isWithoutText ? nil : tag
  }

  private mutating func open(_ tag: Tag, _ element: GumboElement, in parent: Int) {
    _ = open(tag, in: parent)
    let list = element.attributes
    for index in 0..<Int(list.length) {
      guard let data = list.data[index] else { continue }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = AttributeName(attribute.name) else { continue }
      add(name, bytes(of: attribute.value))
    }
  }

  private func isOwn(_ element: GumboElement) -> Bool {
    let name = UnsafeBufferPointer(
      start: element.original_tag.data,
      count: element.original_tag.length
    )
    return name.prefix { $0 != 0x3e && $0 != 0x2f && $0 != 0x20 && !(0x09...0x0d ~= $0) }.contains(
      0x2d
    )
  }

  private func bytes(of text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    let raw = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: raw, count: length(of: text))
  }

  private func length(of text: UnsafePointer<CChar>) -> Int {
    var end = text
    while end.pointee != 0 { end += 1 }
    return end - text
  }
}

extension AttributeName {
  fileprivate init?(_ name: UnsafePointer<CChar>) {
    guard let found = Self.byName[String(cString: name)] else { return nil }
    self = found
  }
}
