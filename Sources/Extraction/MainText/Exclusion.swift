import HTMLParsing
import ImportRecord
import Text

/// Which nodes of a page are no part of its article, by what they are and are called.
struct Exclusion {
  /// How much is taken away.
  enum Rigor: Int, Comparable {
    /// Only what serves another purpose for certain, such as comments and navigation.
    case lenient
    /// What seems to stand between the parts of an article, too.
    case strict

    static func < (left: Rigor, right: Rigor) -> Bool { left.rawValue < right.rawValue }
  }

  /// Why each node is left out; nil where nothing speaks against it.
  private(set) var reasons: [ImportBlock.Reason?]

  private let page: Page
  private let rigor: Rigor
  private let hasPosts: Bool

  init(_ page: Page, rigor: Rigor) {
    self.page = page
    self.rigor = rigor
    hasPosts = page.shapes.traits.contains { $0.contains(.post) }
    reasons = Array(repeating: nil, count: page.tree.nodes.count)
    for node in page.tree.nodes.indices {
      if let parent = page.tree.parent(of: node), let reason = reasons[parent] {
        reasons[node] = reason
      } else {
        reasons[node] = reason(for: node)
      }
    }
  }

  private func reason(for node: Int) -> ImportBlock.Reason? {
    let tag = page.tree.nodes[node].tag
    if tag == .text || tag == .html || tag == .body || page.measures.letters[node] == 0 {
      return nil
    }
    if let reason = hidden(node) { return reason }
    if let reason = byTag(node, tag) { return reason }
    return tag == .main ? nil : byTraits(node)
  }

  private func hidden(_ node: Int) -> ImportBlock.Reason? {
    let tree = page.tree
    if tree.value(.hidden, of: node) != nil { return isLarge(node, 0.5) ? nil : .hidden }
    if let style = tree.value(.style, of: node) {
      let plain = String(decoding: style.filter { $0 != 0x20 }, as: UTF8.self).lowercased()
      if Self.hiding.contains(where: { plain.firstPlace(of: $0) != nil }) {
        return isLarge(node, 0.5) ? nil : .hidden
      }
    }
    if let value = tree.string(.ariaHidden, of: node), value == "true" {
      return isLarge(node, 0.2) ? nil : .hidden
    }
    return nil
  }

  private static let hiding = ["display:none", "visibility:hidden"]

  private func byTag(_ node: Int, _ tag: Tag) -> ImportBlock.Reason? {
    switch tag {
    case .nav, .menu: isLarge(node, 0.5) ? nil : .navigation
    case .aside: isLarge(node, 0.4) ? nil : .related
    case .footer: isWithin(.blockquote, node) || isLarge(node, 0.4) ? nil : .footer
    case .header: isLarge(node, 0.1) ? nil : .navigation
    case .form, .fieldset: isLarge(node, 0.3) ? nil : .form
    case .button, .label, .dialog, .legend, .output, .textarea: .form
    case .svg: .hidden
    case .noscript: isLarge(node, 0.5) ? nil : .hidden
    default: nil
    }
  }

  private func byTraits(_ node: Int) -> ImportBlock.Reason? {
    let traits = page.shapes.traits[node]
    if traits.isEmpty { return nil }
    for (trait, reason) in Self.order where traits.contains(trait) {
      if rigor < trait.rigor || trait != .comments && hasPosts && holdsPost(node) { continue }
      if trait == .related, isOnlyProse(node) { continue }
      if trait == .comments, page.prose[0] - page.prose[node] > 200 { return reason }
      return isLarge(node, 0.35) ? nil : reason
    }
    return nil
  }

  /// Whether a node of an article holds running text without links or headings, as what leads elsewhere
  /// never does.
  private func isOnlyProse(_ node: Int) -> Bool {
    let letters = Int(page.measures.letters[node])
    return page.measures.linkLetters[node] == 0 && page.prose[node] * 10 > letters * 9
      && isWithin(.article, node)
  }

  private func isLarge(_ node: Int, _ share: Double) -> Bool {
    Double(page.prose[node]) > share * Double(page.prose[0])
  }

  /// Whether a post of another site is shown in a node.
  private func holdsPost(_ node: Int) -> Bool {
    (node..<Int(page.tree.nodes[node].end)).contains { page.shapes.traits[$0].contains(.post) }
  }

  private func isWithin(_ tag: Tag, _ node: Int) -> Bool {
    var above = page.tree.parent(of: node)
    while let next = above {
      if page.tree.nodes[next].tag == tag { return true }
      above = page.tree.parent(of: next)
    }
    return false
  }

  private static let order: [(trait: Traits, reason: ImportBlock.Reason)] = [
    (.hidden, .hidden), (.comments, .comments), (.advertisement, .advertisement),
    (.related, .related), (.newsletter, .newsletter), (.sharing, .sharing),
    (.navigation, .navigation), (.author, .author), (.notice, .notice), (.footer, .footer),
    (.form, .form),
  ]
}

extension Traits {
  /// From which rigor on a trait is a reason to leave a node out.
  fileprivate var rigor: Exclusion.Rigor {
    switch self {
    case .related, .newsletter, .sharing, .author, .advertisement: .strict
    default: .lenient
    }
  }
}
