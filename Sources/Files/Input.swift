private import Glibc

/// A file, pipe or terminal that bytes are read from.
package struct Input: ~Copyable {
  /// What is read at once, and whether more would have come.
  package struct Contents {
    /// All that was read, up to the limit.
    package var bytes: [UInt8]
    /// Whether reading stopped at the limit.
    package var isCut: Bool

    /// Bytes that were read, and whether more would have come.
    package init(bytes: [UInt8], isCut: Bool) {
      self.bytes = bytes
      self.isCut = isCut
    }
  }

  /// What messages call it.
  package let name: String
  private let descriptor: Int32
  /// What kind of file it is, as stat(2) tells it; nil where it was open before.
  private let kind: mode_t?
  private var buffer: [UInt8] = []

  /// Opens a file; a pipe nobody writes to is empty rather than waited for.
  package init(path: Path) throws(FileError) {
    let (descriptor, kind) = try Self.opened(path)
    self.init(name: path.description, descriptor: descriptor, kind: kind)
  }

  private init(name: String, descriptor: Int32, kind: mode_t?) {
    self.name = name
    self.descriptor = descriptor
    self.kind = kind
  }

  private static func opened(_ path: Path) throws(FileError) -> (descriptor: Int32, kind: mode_t) {
    let words = path.bytes.map { CChar(bitPattern: $0) } + [0]
    var status = stat()
    guard stat(words, &status) == 0 else { throw failure(path.description) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw .directory(path.description) }
    let descriptor = open(words, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path.description) }
    return (descriptor, kind)
  }

  deinit {
    if kind != nil { close(descriptor) }
  }

  /// The standard input.
  package static func standard() -> Input {
    Input(name: "standard input", descriptor: STDIN_FILENO, kind: nil)
  }

  /// How many bytes the standard input has; nil where it is no regular file.
  package static var standardLength: Int? {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return status.st_size
  }

  /// Everything there is, up to `limit` bytes.
  package mutating func contents(limit: Int) throws(FileError) -> Contents {
    while buffer.count <= limit, try fill() {}
    if kind == S_IFIFO && buffer.isEmpty { throw .silent(name) }
    return Contents(bytes: Array(buffer.prefix(limit)), isCut: buffer.count > limit)
  }

  /// Reads on; false at the end.
  private mutating func fill() throws(FileError) -> Bool {
    while true {
      var (count, reason): (Int, Int32) = (0, 0)
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { room, filled in
        count = read(descriptor, room.baseAddress, room.count)
        reason = errno
        filled = max(count, 0)
      }
      buffer += chunk
      if count >= 0 { return count > 0 }
      switch reason {
      case EINTR: continue
      case EAGAIN: wait()
      default: throw .unreadable(name, reason: String(cString: strerror(reason)))
      }
    }
  }

  private func wait() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private static func failure(_ name: String) -> FileError {
    let reason = errno
    return reason == ENOENT || reason == ENOTDIR
      ? .missing(name) : .unreadable(name, reason: String(cString: strerror(reason)))
  }
}
