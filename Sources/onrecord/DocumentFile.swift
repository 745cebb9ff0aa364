import Articles
import Files
import Text

/// A document that is read from a file or from standard input.
enum DocumentFile {
  /// The most bytes that are read of one document.
  static let limit = 16 << 20

  /// The article in this file ("-": standard input), or why there is none, in a sentence that names it.
  static func article(_ path: String, published: CalendarDate?) throws(DocumentError) -> Article {
    let contents = try contents(of: path)
    do {
      let text = try TextDecoding.text(of: contents.bytes, isCut: contents.isCut)
      if contents.isCut { Report.error("\(path): only the first \(limit >> 20) MB are read") }
      return PlainText.read(text, record: record(path, published))
    } catch {
      throw .content(name: path == "-" ? "standard input" : path, error)
    }
  }

  private static func contents(of path: String) throws(DocumentError) -> Input.Contents {
    do {
      var input = path == "-" ? Input.standard() : try Input(path: path)
      return try input.contents(limit: limit)
    } catch {
      throw .file(error)
    }
  }

  private static func record(_ path: String, _ published: CalendarDate?) -> Record {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? name[..<$0] : name[...] }
    return Record(
      id: path == "-" ? "standard-input" : String(stem ?? name[...]),
      published: published,
      source: path == "-" ? nil : name
    )
  }
}

/// Why a document could not be read.
enum DocumentError: Error, CustomStringConvertible {
  case file(FileError)
  case content(name: String, ReadingError)

  var description: String {
    switch self {
    case .file(let error): error.description
    case .content(let name, let error): "\(name): \(error)"
    }
  }
}
