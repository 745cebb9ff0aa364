import Articles
import Files
import Importing
import Recognition
import Text

/// A document that is read from a file or from standard input.
enum DocumentFile {
  /// The most bytes that are read of one document, unless another limit is given.
  static let limit = 16 << 20

  /// The article in the file that this argument names ("-": standard input), or why there is none, in a
  /// sentence that names it; `warn` gets a sentence where only a part of it is read.
  static func article(
    _ path: String,
    published: CalendarDate?,
    limit: Int = limit,
    warn: (String) -> Void = Report.error
  ) throws(DocumentError) -> Article {
    let contents = try contents(of: path, limit: limit)
    return try article(contents, of: path, Manner(published: published), warn: warn)
  }

  /// How a document is to be read.
  struct Manner {
    /// The day of publication of a document that does not say its own.
    var published: CalendarDate?
    /// Whether what is no part of its article is shown as well.
    var isRaw = false
  }

  /// The same of what was read of the file; `warn` gets a sentence where that is not all.
  static func article(
    _ contents: Input.Contents,
    of path: String,
    _ manner: Manner,
    warn: (String) -> Void
  ) throws(DocumentError) -> Article {
    let name = path == "-" ? "standard input" : Arguments.shown(path)
    let notice = "\(name): only the first \(contents.bytes.count >> 20) MB are read"
    if let source = Foreign.source(contents.bytes, path: path) {
      if contents.isCut { warn(notice) }
      let found = try Foreign.found(source, name: name, warn: warn)
      let record = record(path, manner.published)
      let article = Importer.article(found, record: record, isRaw: manner.isRaw)
      guard article.paragraphs.isEmpty else { return article }
      throw .imported(ImportError(sentence: "\(name): there is no text in it"))
    }
    do {
      let text = try TextDecoding.text(of: contents.bytes, isCut: contents.isCut)
      if contents.isCut { warn(notice) }
      return PlainText.read(MeantText.of(text), record: record(path, manner.published))
    } catch {
      throw .content(name: name, error)
    }
  }

  /// What there is to be read of the file ("-": standard input); nothing yet of an address.
  static func contents(of path: String, limit: Int = limit) throws(DocumentError) -> Input.Contents
  {
    if WebAddress.isOne(path) { return Input.Contents(bytes: [], isCut: false) }
    do {
      var input = path == "-" ? Input.standard() : try Input(path: Path(argument: path))
      return try input.contents(limit: limit)
    } catch {
      throw .file(error)
    }
  }

  /// What the document of this file is called: its name without the ending.
  static func id(of path: String) -> String {
    if path == "-" { return "standard-input" }
    let name = name(of: path)
    let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? name[..<$0] : name[...] }
    return String(stem ?? name[...])
  }

  private static func name(of path: String) -> String {
    Path(argument: path).lastComponent.description
  }

  private static func record(_ path: String, _ published: CalendarDate?) -> Record {
    Record(
      id: id(of: path),
      published: published,
      source: source(of: path)
    )
  }

  private static func source(of path: String) -> String? {
    if path == "-" { return nil }
    return WebAddress.isOne(path) ? path : name(of: path)
  }
}

/// Why a document could not be read.
enum DocumentError: Error, CustomStringConvertible {
  case file(FileError)
  case content(name: String, ReadingError)
  case imported(ImportError)
  /// A folder without a file in it.
  case empty(String)

  var description: String {
    switch self {
    case .file(let error): error.description
    case .content(let name, let error): "\(name): \(error)"
    case .imported(let error): error.description
    case .empty(let name): "\(name): there is no file in this folder"
    }
  }
}
