import Extraction
import HTMLParsing
import ImportRecord
import Recognition

/// A book (EPUB): its chapters one behind the other.
enum BookDocument {
  /// How many blocks at the beginning may repeat what the book's description says.
  private static let titlePage = 12

  /// The book's record and blocks; throws where the archive or its description cannot be read.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> Import {
    guard var archive = ZipArchive(bytes) else {
      throw .malformed(format: "EPUB", reason: "it has no list of files")
    }
    guard let container = archive.file("META-INF/container.xml"),
      let path = try BookPackage.path(in: container), let description = archive.file(path)
    else { throw .malformed(format: "EPUB", reason: "it does not say what it holds") }
    let package = try BookPackage(description)
    var record = ImportRecord(format: "epub")
    record.title = package.title
    record.byline = package.creators
    record.published = package.date.flatMap { Extraction.moment(in: $0) }
    record.language = package.language
    var blocks: [ImportBlock] = []
    for chapter in package.chapters {
      guard let page = archive.file(BookPackage.resolve(chapter, against: path)) else { continue }
      blocks += Extraction.blocks(of: Tree(page: TextEncoding.utf8(page, sentAs: nil)))
    }
    for index in blocks.indices.prefix(Self.titlePage) {
      if blocks[index].text == package.title { blocks[index].reason = .title }
      if package.creators.contains(blocks[index].text) || blocks[index].text == package.date {
        blocks[index].reason = .author
      }
    }
    if blocks.isEmpty { throw .empty }
    if archive.isCut { record.notice = "only a part of the book was read" }
    return Import(record: record, blocks: blocks)
  }
}

/// What the description of a book says: its title, and which files are read in which order.
struct BookPackage {
  private(set) var title: String?
  private(set) var creators: [String] = []
  private(set) var date: String?
  private(set) var language: String?
  private var files: [String: String] = [:]
  private var order: [String] = []
  private var text = ""

  /// Reads the description of a book.
  init(_ bytes: [UInt8]) throws(FormatError) {
    var package = BookPackage()
    try XMLReading.read(bytes, format: "EPUB") { package.take($0) }
    self = package
  }

  private init() {}

  /// The files that are read, in their order, relative to the description.
  var chapters: [String] { order.compactMap { files[$0] } }

  /// Where the description of a book stands, by the container of its archive.
  static func path(in container: [UInt8]) throws(FormatError) -> String? {
    var path: String?
    try XMLReading.read(container, format: "EPUB") { event in
      guard case .start("rootfile", let attributes) = event, path == nil else { return }
      path = attributes.first { $0.name == "full-path" }?.value
    }
    return path
  }

  /// A file's path in the archive, given relative to another file.
  static func resolve(_ file: String, against base: String) -> String {
    var parts = base.split(separator: "/").dropLast()
    for part in decoded(file).split(separator: "/") {
      if part == ".." { parts = parts.dropLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private static func decoded(_ address: String) -> String {
    var bytes: [UInt8] = []
    var rest = address.utf8.prefix { $0 != 0x23 }
    while let byte = rest.popFirst() {
      let digits = String(rest.prefix(2)) ?? ""
      if byte == 0x25, digits.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func take(_ event: XMLReading.Event) {
    switch event {
    case .start(let name, let attributes):
      text = ""
      start(name, attributes)
    case .text(let piece): text += piece
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
    let isContents = value("properties")?.split(separator: " ").contains("nav") ?? false
    if Self.plain(name) == "item", !isContents, let id = value("id"), let file = value("href") {
      files[id] = file
    }
    if Self.plain(name) == "itemref", let id = value("idref"), value("linear") != "no" {
      order.append(id)
    }
  }

  private mutating func end(_ name: String) {
    let words = text.onOneLine
    guard !words.isEmpty else { return }
    switch name {
    case "dc:title": title = title ?? words
    case "dc:creator": creators.append(words)
    case "dc:date": date = date ?? words
    case "dc:language": language = language ?? words
    default: break
    }
  }

  private static func plain(_ name: String) -> Substring { name.split(separator: ":").last ?? "" }
}
