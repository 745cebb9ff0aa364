private import Glibc

/// An open file, pipe or terminal that bytes are written to.
package struct OutputDescriptor {
  private let descriptor: Int32
  private let name: String

  /// The output behind a descriptor, which messages call by this name.
  package init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Writes all bytes; false where nobody reads any more.
  @discardableResult package func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count > 0 {
        written += count
        continue
      }
      let reason = errno
      if reason == EPIPE { return false }
      if reason == EAGAIN { wait() }
      guard reason == EINTR || reason == EAGAIN else {
        throw .unwritable(name, reason: String(cString: strerror(reason)))
      }
    }
    return true
  }

  private func wait() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
