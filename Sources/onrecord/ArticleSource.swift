import Articles
import Text

/// Where an article was read from, to be read there again.
struct ArticleSource {
  /// The file or address ("-": standard input); nil for the sample.
  let file: String?
  /// The day of publication where the document does not say its own.
  let published: CalendarDate?

  /// The article as it stands there now, with what was left out of it where that is asked for.
  func article(isRaw: Bool) throws(ArticleSourceError) -> Article {
    guard let file, file != "-" else { throw .once }
    do {
      let contents = try DocumentFile.contents(of: file)
      let manner = DocumentFile.Manner(published: published, isRaw: isRaw)
      return try DocumentFile.article(contents, of: file, manner) { _ in }
    } catch {
      throw .document(error)
    }
  }
}

/// Why an article cannot be read again.
enum ArticleSourceError: Error, CustomStringConvertible {
  /// It came through a pipe, or with the program.
  case once
  case document(DocumentError)

  var description: String {
    switch self {
    case .once: "this cannot be read again: it is no file and no address"
    case .document(let error): error.description
    }
  }
}
