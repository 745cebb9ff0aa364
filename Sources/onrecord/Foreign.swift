import Articles
import Files
import ImportRecord
import Importing
import Recognition

/// Documents that are no plain text, which are imported.
enum Foreign {
  /// What is to be imported for an argument whose file holds these bytes; nil for plain text in UTF-8,
  /// for binary data and for nothing.
  static func source(_ bytes: [UInt8], path: String) -> Importer.Source? {
    if WebAddress.isOne(path) { return .address(path) }
    let name = path == "-" ? nil : path
    if bytes.isEmpty || Format.isPlain(bytes, name: name) { return nil }
    if bytes.starts(with: [0x1f, 0x8b]) { return .bytes(bytes, format: nil) }
    let format = Format(recognizing: bytes, name: name)
    return format.map { .bytes(bytes, format: $0.rawValue) }
  }

  /// What the importer finds in a source; `warn` gets a sentence where only a part of it is read.
  static func found(
    _ source: Importer.Source,
    name: String,
    warn: (String) -> Void
  ) throws(DocumentError) -> Import {
    do throws(ImportError) {
      let found = try Importer.read(source, name: name, folder: OwnFolder.path)
      if let notice = found.record.notice { warn("\(name): \(notice)") }
      if found.blocks.isEmpty { throw ImportError(sentence: "\(name): there is no text in it") }
      return found
    } catch {
      throw .imported(error)
    }
  }
}
