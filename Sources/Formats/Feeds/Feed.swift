import Extraction
import HTMLParsing
import ImportRecord
import Recognition

/// A feed (RSS, Atom): a list of articles.
struct Feed {
  private var title: String?
  private var items: [Item] = []
  private var item: Item?
  private var path: [String] = []
  private var text = ""
  /// How deep markup is nested that stands in an item as it is, not as text.
  private var markup = 0

  /// One article of a feed.
  fileprivate struct Item {
    var title = ""
    var address: String?
    var published: String?
    var summary: String?
    var content: String?
  }

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
    case .text(let piece): text += piece
    }
  }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    if markup > 0 {
      markup += 1
      text += "<\(name)>"
      return
    }
    text = ""
    path.append(name)
    if name == "item" || name == "entry" { item = Item() }
    if attributes.contains(where: { $0.name == "type" && $0.value == "xhtml" }) { markup = 1 }
    let relation = attributes.first { $0.name == "rel" }?.value ?? "alternate"
    if name == "link", relation == "alternate",
      let address = attributes.first(where: { $0.name == "href" })
    {
      item?.address = address.value
    }
  }

  private mutating func end(_ name: String) {
    if markup > 1 {
      markup -= 1
      text += "</\(name)>"
      return
    }
    markup = 0
    _ = path.popLast()
    if item == nil {
      if name == "title", title == nil { title = Self.line(text) }
    } else if name == "item" || name == "entry" {
      if let item { items.append(item) }
      item = nil
    } else {
      tell(name)
    }
    text = ""
  }

  /// Tells the item what an element of it says.
  private mutating func tell(_ name: String) {
    switch name {
    case "title": item?.title = Self.line(text)
    case "link" where !text.allSatisfy(\.isWhitespace): item?.address = Self.line(text)
    case "pubDate", "published", "dc:date": item?.published = Extraction.moment(in: text)
    case "updated" where item?.published == nil: item?.published = Extraction.moment(in: text)
    case "description", "summary": item?.summary = text
    case "content:encoded", "content": item?.content = text
    default: break
    }
  }

  private static func line(_ text: String) -> String {
    let plain =
      text.contains("&") || text.contains("<")
      ? Tree(page: LeftOverMarkup.page(of: text)).allText : text
    return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
