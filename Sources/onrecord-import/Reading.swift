import Files
import Formats
import Recognition

/// Reads documents from where the command line says.
enum Reading {
  /// Why there is nothing to read: a sentence with the name of what was to be read.
  struct Problem: Error {
    let sentence: String
  }

  /// The document that a file, an address or standard input holds.
  static func document(_ source: String) throws(Problem) -> Document {
    if WebAddress.isOne(source) { return try fetched(source) }
    do {
      var input = source == "-" ? Input.standard() : try Input(path: Path(argument: source))
      let contents = try input.contents(limit: Document.limit)
      var document = Document(bytes: contents.bytes, name: source == "-" ? nil : source)
      document.isCut = contents.isCut
      return document
    } catch {
      throw Problem(sentence: "\(error)")
    }
  }

  private static func fetched(_ address: String) throws(Problem) -> Document {
    do {
      let fetched = try Address(fetching: address, limit: Document.limit)
      var document = Document(bytes: fetched.bytes)
      document.address = fetched.final
      document.label = fetched.label
      document.isCut = fetched.isCut
      return document
    } catch {
      throw Problem(sentence: "\(address): \(error)")
    }
  }
}
