import Extraction
import HTMLParsing
import ImportRecord
import Recognition

/// A feed (RSS, Atom): a list of articles.
struct Feed {
  private var title: String?
  private var items: [Item] = []
  private var item: Item?
  /// The elements that are open, the outermost first.
  private var path: [String] = []
  private var text = ""
  /// The markup of an item that stands in it as it is, not as text.
  private var markup: EmbeddedMarkup?

  /// One article of a feed.
  fileprivate struct Item {
    var title = ""
    var address: String?
    var published: String?
    var summary: String?
    var content: String?
  }

  /// The items as the blocks of a list; throws where there is none, or the XML cannot be read.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> Import {
    var feed = Feed()
    try XMLReading.read(bytes, format: "feed") { feed.take($0) }
    if feed.items.isEmpty { throw .empty }
    var record = ImportRecord(format: "feed")
    record.title = feed.title
    record.isList = true
    return Import(record: record, blocks: feed.items.flatMap(\.blocks))
  }

  private mutating func take(_ event: XMLReading.Event) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let piece):
      markup?.add(piece)
      text += piece
    }
  }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    guard markup == nil else {
      markup?.open(name, attributes)
      return
    }
    text = ""
    path.append(name)
    func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
    if Self.isItem(name) { item = Item() }
    if value("type") == "xhtml" { markup = EmbeddedMarkup() }
    if name == "link", isInItem, value("rel") ?? "alternate" == "alternate",
      let address = value("href")
    {
      item?.address = address
    }
  }

  private mutating func end(_ name: String) {
    if markup?.close(name) == true { return }
    let isInItem = isInItem
    path.removeLast()
    if Self.isItem(name), let ended = item {
      items.append(ended)
      item = nil
    } else if isInItem {
      tell(name)
    } else if name == "title", path.last == "channel" || path.last == "feed" {
      title = title ?? Self.line(text)
    }
    (text, markup) = ("", nil)
  }

  private static func isItem(_ name: String) -> Bool { name == "item" || name == "entry" }

  /// Whether the element that was opened last stands right in an item.
  private var isInItem: Bool { path.dropLast().last.map(Self.isItem) ?? false }

  /// Tells the item what an element of it says.
  private mutating func tell(_ name: String) {
    switch name {
    case "title": item?.title = Self.line(text)
    case "link" where !text.allSatisfy(\.isWhitespace): item?.address = Self.line(text)
    case "pubDate", "published", "dc:date": item?.published = Extraction.moment(in: text)
    case "updated" where item?.published == nil: item?.published = Extraction.moment(in: text)
    case "description", "summary": item?.summary = markup?.page ?? text
    case "content:encoded", "content": item?.content = markup?.page ?? text
    default: break
    }
  }

  private static func line(_ text: String) -> String {
    let plain =
      text.contains("&") || text.contains("<")
      ? Tree(page: LeftOverMarkup.page(of: text)).allText : text
    return plain.onOneLine
  }
}

extension Feed.Item {
  /// The item as blocks: its title, which leads to it, and what the feed has of its text.
  fileprivate var blocks: [ImportBlock] {
    let name = title.isEmpty ? address ?? "" : title
    var heading = ImportBlock(kind: .heading, level: 2, text: name)
    if let address, !name.isEmpty {
      heading.links = [ImportBlock.Link(range: 0..<name.unicodeScalars.count, address: address)]
    }
    let day = published.map { [ImportBlock(kind: .caption, text: String($0.prefix(10)))] } ?? []
    let page = content ?? summary ?? ""
    let text = page.isEmpty ? [] : Extraction.blocks(of: Tree(page: Array(page.utf8)))
    return (name.isEmpty ? [] : [heading]) + day + text
  }
}
