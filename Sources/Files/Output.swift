private import Glibc

/// The standard output or the standard error.
package enum Output: Int32 {
  case standard = 1
  case error = 2

  /// Writes all bytes; false where nobody reads any more.
  package func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(rawValue, all.baseAddress.map { $0 + written }, all.count - written)
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

  /// Writes a text; that nobody reads it any more is no error.
  package func write(_ text: String) throws(FileError) { _ = try write(Array(text.utf8)) }

  private func wait() {
    var request = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private var name: String { self == .standard ? "standard output" : "standard error" }
}
