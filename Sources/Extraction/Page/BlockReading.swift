import HTMLParsing
import ImportRecord

/// Reads a page as blocks, all of them, in the order of the page.
struct BlockReading {
  private let tree: Tree
  private let shapes: Shapes
  private var blocks: [PageBlock] = []
  private var line = LineText()
  private var breaks = 0

  /// What the elements around a text make of it.
  private struct Context {
    var kind = ImportBlock.Kind.paragraph
    var level: Int?
    var isPreformatted = false
    var node: Int
    var lists = 0
  }

  /// The blocks of a page.
  static func blocks(of tree: Tree, _ shapes: Shapes) -> [PageBlock] {
    var reading = BlockReading(tree: tree, shapes: shapes)
    let context = Context(node: 0)
    if !tree.nodes.isEmpty { reading.enter(0, context) }
    reading.end(context)
    return reading.blocks
  }

  private init(tree: Tree, shapes: Shapes) {
    self.tree = tree
    self.shapes = shapes
  }

  private mutating func enter(_ node: Int, _ context: Context) {
    let tag = tree.nodes[node].tag
    switch tag {
    case .text:
      let letters = line.letters
      line.append(tree.text(of: node), isPreformatted: context.isPreformatted)
      if line.letters > letters { breaks = 0 }
    case .br:
      lineBreak(context)
    case .head, .title:
      return
    case .hr:
      end(context)
    case .a:
      link(node, context)
    case .tr where shapes.isRow(node):
      row(node, context)
    case .sup where shapes.isNoteMark(node):
      return
    case .span where shapes.isCard(node):
      return
    default:
      isBlock(node, tag) ? block(node, tag, context) : children(node, context)
    }
  }

  /// Whether an element stands apart; one of the page's own making does not within a line.
  private func isBlock(_ node: Int, _ tag: Tag) -> Bool {
    if tag == .svg || tag == .noscript || tag == .textarea { return shapes.hasLetters(node) }
    guard tag == .custom, let parent = tree.parent(of: node) else { return tag.isBlock }
    return tree.nodes[parent].tag.isContainer
  }

  private mutating func children(_ node: Int, _ context: Context) {
    for child in tree.children(of: node) { enter(child, context) }
  }

  private mutating func block(_ node: Int, _ tag: Tag, _ outer: Context) {
    end(outer)
    var context = outer
    context.node = node
    shape(&context, tag, node)
    children(node, context)
    end(context)
  }

  private func shape(_ context: inout Context, _ tag: Tag, _ node: Int) {
    if let level = tag.headingLevel {
      (context.kind, context.level) = (.heading, level)
    } else if shapes.isCaption(node) {
      (context.kind, context.level) = (.caption, nil)
    } else if shapes.isPullQuote(node) {
      (context.kind, context.level) = (.pullQuote, nil)
    } else {
      shapeByTag(&context, tag)
    }
  }

  private func shapeByTag(_ context: inout Context, _ tag: Tag) {
    switch tag {
    case .ul, .ol, .menu, .dir, .dl:
      context.lists += 1
    case .li, .dt, .dd:
      if context.kind == .paragraph || context.kind == .list {
        (context.kind, context.level) = (.list, max(1, context.lists))
      }
    case .blockquote where context.kind != .pullQuote:
      (context.kind, context.level) = (.quote, nil)
    case .pre, .listing, .xmp:
      context.isPreformatted = true
      (context.kind, context.level) = (.code, nil)
    default:
      break
    }
  }

  private mutating func lineBreak(_ context: Context) {
    breaks += 1
    if breaks < 2 { line.breakLine() } else { end(context) }
  }

  private mutating func link(_ node: Int, _ context: Context) {
    let address = tree.string(.href, of: node) ?? ""
    let leads = !address.isEmpty && !address.hasPrefix("#")
    if leads { line.beginLink(to: address) }
    children(node, context)
    if leads { line.endLink() }
  }

  private mutating func row(_ node: Int, _ outer: Context) {
    end(outer)
    var context = outer
    (context.kind, context.level, context.node) = (.table, nil, node)
    for cell in tree.children(of: node) where tree.nodes[cell].tag != .text {
      line.part(by: " | ")
      inline(cell, context)
    }
    end(context)
  }

  /// Reads what lies under a node as one line.
  private mutating func inline(_ node: Int, _ context: Context) {
    for child in tree.children(of: node) {
      switch tree.nodes[child].tag {
      case .text: line.append(tree.text(of: child), isPreformatted: false)
      case .br: line.space()
      case .a: link(child, context)
      case let tag:
        if tag.isBlock { line.space() }
        inline(child, context)
        if tag.isBlock { line.space() }
      }
    }
  }

  private mutating func end(_ context: Context) {
    breaks = 0
    let taken = line.take()
    guard taken.letters > 0 else { return }
    let text = String(decoding: taken.bytes, as: UTF8.self)
    let block = ImportBlock(
      kind: context.kind,
      level: context.level,
      text: text,
      links: taken.links
    )
    blocks.append(
      PageBlock(
        block,
        node: context.node,
        letters: taken.letters,
        linkLetters: taken.linkLetters
      )
    )
  }
}
