private import Glibc

/// A file that takes its place only once it is whole; what is no regular file is written as it stands.
package struct OutputFile {
  /// What messages call it.
  package let name: String
  /// Where it is to be written.
  package let descriptor: Int32
  private let place: Path
  /// Where the bytes are until they are whole; nil where they go to their place at once.
  private let draft: Path?

  /// Begins a file, which nobody else sees yet.
  package init(_ path: Path) throws(FileError) {
    name = path.description
    place = path
    if path.isDirectory { throw .directory(name) }
    draft = path.isSpecial ? nil : path.beside(".onrecord-\(getpid())")
    descriptor = open((draft ?? path).words, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(name) }
  }

  /// Writes bytes behind those before.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    do {
      try OutputDescriptor(descriptor, name: name).write(bytes)
    } catch {
      discard()
      throw error
    }
  }

  /// Puts the file, which is whole now, in its place.
  package func finish() throws(FileError) {
    close(descriptor)
    guard let draft else { return }
    guard rename(draft.words, place.words) == 0 else {
      let failure = Self.failure(name)
      unlink(draft.words)
      throw failure
    }
  }

  /// Takes away what was written.
  package func discard() {
    close(descriptor)
    if let draft { unlink(draft.words) }
  }

  private static func failure(_ name: String) -> FileError {
    .unwritable(name, reason: String(cString: strerror(errno)))
  }
}

extension Path {
  /// Whether it is written as that of a folder.
  package var isOfFolder: Bool { bytes.last == UInt8(ascii: "/") }

  /// Whether a folder is there.
  package var isDirectory: Bool { kind == S_IFDIR }

  /// Whether a regular file is there.
  var isRegularFile: Bool { kind == S_IFREG }

  /// Whether something is there that is no regular file: a pipe, a device.
  fileprivate var isSpecial: Bool { kind.map { $0 != S_IFREG } ?? false }

  /// What kind of file is there; nil where there is none.
  private var kind: mode_t? {
    var status = stat()
    return stat(words, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The name as the system takes it.
  var words: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}
