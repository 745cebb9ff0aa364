import HTMLParsing
import ImportRecord
import JSONValues

/// What a page's linked data (JSON-LD) tells of its article.
struct LinkedData {
  private(set) var title: String?
  /// The bylines, each of which may hold several names.
  private(set) var authors: [String] = []
  /// When it was published, that to be believed first first.
  private(set) var published: [String] = []
  private(set) var modified: String?
  private(set) var site: String?
  private(set) var language: String?
  private(set) var address: String?
  /// Whether an article is among what it tells of.
  private(set) var isArticle = false

  init(_ tree: Tree) {
    var pages: [JSONValue] = []
    for data in tree.linkedData {
      guard let value = JSONValue(parsing: data) else { continue }
      let objects = Self.objects(in: value, depth: 0)
      let names = Self.names(in: objects)
      for object in objects where Self.isArticle(object) {
        isArticle = true
        take(object, names)
      }
      pages += objects.filter(Self.isPage)
    }
    let names = Self.names(in: pages)
    for page in pages { take(page, names) }
  }

  /// More authors than any article has.
  private static let mostAuthors = 64

  /// The names of the objects that others refer to, by what they are referred to as.
  private static func names(in objects: [JSONValue]) -> [String: String] {
    let named = objects.compactMap { object in
      object["@id"]?.text.flatMap { id in plain(object["name"]?.text).map { (id, $0) } }
    }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  private mutating func take(_ object: JSONValue, _ names: [String: String]) {
    title = title ?? Self.plain(object["headline"]?.text ?? object["name"]?.text)
    if authors.isEmpty {
      let people = (object["author"] ?? object["creator"])?.items ?? []
      authors = people.prefix(Self.mostAuthors).flatMap { Self.names(of: $0, names) }
    }
    published += [object["datePublished"]?.text, object["dateCreated"]?.text].compactMap { $0 }
    modified = modified ?? object["dateModified"]?.text
    site = site ?? Self.plain(object["publisher"]?["name"]?.text)
    language = language ?? object["inLanguage"]?.text
    address = address ?? object["url"]?.text ?? object["mainEntityOfPage"]?["@id"]?.text
  }

  private static func names(of person: JSONValue, _ known: [String: String]) -> [String] {
    if let text = plain(person.text) { return [text] }
    if let names = person["name"]?.items, !names.isEmpty {
      return names.compactMap { plain($0.text) }
    }
    return [person["@id"]?.text.flatMap { known[$0] }].compactMap { $0 }
  }

  private static func objects(in value: JSONValue, depth: Int) -> [JSONValue] {
    guard depth < 5 else { return [] }
    switch value {
    case .array(let values):
      return values.flatMap { objects(in: $0, depth: depth + 1) }
    case .object:
      let inner = (value["@graph"]?.items ?? []) + (value["mainEntity"]?.items ?? [])
      return [value] + inner.flatMap { objects(in: $0, depth: depth + 1) }
    default:
      return []
    }
  }

  private static func isArticle(_ object: JSONValue) -> Bool {
    (object["@type"]?.items ?? []).contains { type in
      guard let name = type.text else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
        || name.hasPrefix("Review") || name == "Recipe"
    }
  }

  /// Whether an object is a page that tells of its article itself, or of the film on it.
  private static func isPage(_ object: JSONValue) -> Bool {
    object["datePublished"] != nil
      && (object["@type"]?.items ?? []).contains { type in
        type.text.map { $0.hasSuffix("Page") || $0.hasPrefix("Creative") } ?? false
      }
  }

  /// A string of linked data as it is to be read: pages write references to characters in it.
  private static func plain(_ text: String?) -> String? {
    guard let text else { return nil }
    let plain = text.contains("&") ? Tree(page: Array(text.utf8)).allText : text
    let line = plain.onOneLine
    return line.isEmpty ? nil : line
  }
}
