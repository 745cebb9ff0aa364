import HTMLParsing

/// The time of publication that stands on a page.
struct TimeOnPage {
  private(set) var moment: WrittenMoment?
  /// That which the page declares to be the time of publication.
  private(set) var declared: WrittenMoment?

  init(_ page: Page, _ margins: Margins) {
    var ranked: (rank: Int, moment: WrittenMoment)?
    for node in page.tree.nodes.indices where !margins.contain(node) {
      guard let rank = Self.rank(of: node, page), rank < ranked?.rank ?? .max,
        let moment = Self.moment(of: node, page)
      else { continue }
      ranked = (rank, moment)
    }
    moment = ranked?.moment
    if ranked?.rank == 0 { declared = moment }
  }

  /// How much a node is to be believed, the less the more; nil where it tells no time.
  private static func rank(of node: Int, _ page: Page) -> Int? {
    let tree = page.tree
    if let name = tree.string(.itemprop, of: node)?.lowercased() {
      if name == "datepublished" || name == "datecreated" { return 0 }
      if name == "datemodified" { return 6 }
    }
    let isDated = page.shapes.traits[node].contains(.date)
    if tree.nodes[node].tag == .time { return isDated ? 1 : 2 }
    return isDated && page.measures.letters[node] < 80 ? 3 : nil
  }

  private static func moment(of node: Int, _ page: Page) -> WrittenMoment? {
    let tree = page.tree
    for name in [AttributeName.datetime, .content, .title] {
      if let text = tree.string(name, of: node), let moment = WrittenMoment(in: text) {
        return moment
      }
    }
    var words: [String] = []
    for below in node..<Int(tree.nodes[node].end) where tree.nodes[below].tag == .text {
      words.append(tree.allText(of: below))
    }
    return WrittenMoment(in: words.joined(separator: " "))
  }
}
