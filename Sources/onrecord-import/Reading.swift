import Formats
import Glibc

/// Reads documents from where the command line says.
enum Reading {
  /// Why there is nothing to read: a sentence with the name of what was to be read.
  struct Problem: Error {
    let sentence: String
  }

  /// The document that a file, an address or standard input holds.
  static func document(_ source: String) throws(Problem) -> Document {
    if Address.isAddress(source) { return try fetched(source) }
    if source == "-" { return try read(0, "standard input", name: nil) }
    let descriptor = open(source, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Problem(sentence: "\(source): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw Problem(sentence: "\(source): this is a folder")
    }
    return try read(descriptor, source, name: source)
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

  private static func read(
    _ descriptor: Int32,
    _ source: String,
    name: String?
  ) throws(Problem) -> Document {
    var document = Document(bytes: [], name: name)
    while document.bytes.count <= Document.limit {
      let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { room in
        let count = Glibc.read(descriptor, room.baseAddress, room.count)
        if count > 0 { document.bytes.append(contentsOf: room.prefix(count)) }
        return count
      }
      if count == 0 { return document }
      if count < 0, errno != EINTR {
        throw Problem(sentence: "\(source): \(String(cString: strerror(errno)))")
      }
    }
    document.bytes.removeSubrange(Document.limit...)
    document.isCut = true
    return document
  }
}
