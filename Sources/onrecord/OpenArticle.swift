import Articles
import Assets
import Files
import Interface
import Memory
import Recognition
import Text

/// An article that the reader has open: where it comes from and, once another is on the screen, how it
/// was left.
struct OpenArticle {
  /// The argument that names it; nil for the sample.
  let argument: String?
  var state: State?

  init(_ argument: String?) { self.argument = argument }

  /// What these arguments name, folders standing for the files in them; without any it is what comes in
  /// by a pipe, or else the sample.
  static func named(_ arguments: [String], hasPipe: Bool) throws(DocumentError) -> [OpenArticle] {
    if arguments.isEmpty { return [OpenArticle(hasPipe ? "-" : nil)] }
    var articles: [OpenArticle] = []
    for argument in arguments {
      let files = try files(named: argument)
      if files.isEmpty { throw .empty(Arguments.shown(argument)) }
      articles += files.map(OpenArticle.init)
    }
    return articles
  }

  private static func files(named argument: String) throws(DocumentError) -> [String] {
    if argument == "-" { return [argument] }
    do throws(FileError) {
      return try Folder.files(named: argument) ?? [argument]
    } catch {
      throw .file(error)
    }
  }

  /// What it is called before it is read.
  var title: String {
    guard let argument else { return "sample" }
    return argument == "-" ? "standard input" : Arguments.shown(argument)
  }

  /// Its address, or the whole path of its file; nil for a pipe and for the sample.
  var address: String? {
    guard let argument, argument != "-" else { return nil }
    return WebAddress.isOne(argument) ? argument : Folder.whole(Path(argument: argument))
  }

  /// Whether it can be read again: it is a file or an address.
  var isLasting: Bool { argument != nil && argument != "-" }

  /// Reads it; `warn` gets a sentence where only a part of it is read.
  func read(
    _ manner: DocumentFile.Manner,
    warn: (String) -> Void
  ) throws(DocumentError) -> Article {
    guard let argument else {
      let record = Record(id: "sample", published: manner.published, source: nil)
      return PlainText.read(Asset.file("sample.txt").text, record: record)
    }
    let contents = try DocumentFile.contents(of: argument)
    if argument == "-" { StandardInput.keep(contents.bytes) }
    return try DocumentFile.article(contents, of: argument, manner, warn: warn)
  }
}
