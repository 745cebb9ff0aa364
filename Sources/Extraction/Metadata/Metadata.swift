import HTMLParsing
import ImportRecord
import Text

/// What a page tells of its article besides the text: linked data first, then its meta elements, then what
/// stands on it.
struct Metadata {
  private let page: Page
  private let data: LinkedData
  private let meta: MetaNames
  private let margins: Margins
  private let head: ArticleHead

  init(_ page: Page) {
    self.page = page
    data = LinkedData(page.tree)
    meta = MetaNames(page.tree)
    margins = Margins(page)
    head = ArticleHead(page, margins)
  }

  /// The record of the page; `address` is where it was read from, where that is known.
  func record(readFrom address: String?) -> ImportRecord {
    var record = ImportRecord(format: "html")
    let site = site
    record.site = site
    record.title = PageTitle(page, declared: declaredTitles, site: site).text
    record.byline = Byline(page, data, meta, margins, head, site: site).names
    record.address = address ?? canonical
    record.published = published(address: record.address)
    record.language = language
    return record
  }

  /// Whether the page says that it is an article.
  var declaresArticle: Bool { data.isArticle || meta[.kind].contains("article") }

  private var declaredTitles: [String] {
    ([data.title].compactMap { $0 } + meta[.title]).map(\.onOneLine).filter { !$0.isEmpty }
  }

  /// The name of the site, where what stands in its place is no address or account.
  private var site: String? {
    ([data.site].compactMap { $0 } + meta[.site]).map(\.onOneLine).first {
      !$0.isEmpty && $0.firstPlace(of: "://") == nil && !$0.hasPrefix("@")
    }
  }

  private var canonical: String? {
    let tree = page.tree
    let link = tree.nodes.indices.first { node in
      tree.nodes[node].tag == .link && tree.string(.rel, of: node)?.lowercased() == "canonical"
    }
    let address =
      link.flatMap { tree.string(.href, of: $0) } ?? meta[.address].first ?? data.address
    return address.flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private var language: String? {
    let tree = page.tree
    let root = tree.nodes.isEmpty ? nil : tree.string(.lang, of: 0)
    return [root, data.language, meta[.language].first].compactMap { $0 }.first { !$0.isEmpty }
  }

  private func published(address: String?) -> String? {
    for text in data.published + meta[.published] {
      if let moment = WrittenMoment(in: text) ?? WrittenMoment(sinceEpoch: text) {
        return moment.iso
      }
    }
    let shown = TimeOnPage(page, margins)
    if let moment = shown.declared ?? address.flatMap({ Self.moment(inAddress: $0) }) {
      return moment.iso
    }
    if let moment = shown.moment ?? head.moment { return moment.iso }
    let changed = [data.modified].compactMap { $0 } + meta[.modified]
    return changed.lazy.compactMap { WrittenMoment(in: $0)?.iso }.first
  }

  private static func moment(inAddress address: String) -> WrittenMoment? {
    guard let start = address.firstPlace(of: "://")?.upperBound else { return nil }
    let path = address[start...].drop { $0 != "/" }
    for piece in path.indices where path[piece] == "/" {
      let day = path[path.index(after: piece)...].prefix(11)
      if day.first?.isNumber == true, day.dropFirst(4).first.map({ "-/".contains($0) }) == true,
        let moment = WrittenMoment(in: day)
      {
        return moment
      }
    }
    return nil
  }
}
