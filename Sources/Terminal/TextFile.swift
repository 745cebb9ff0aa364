private import Glibc

/// A file with a text in it that has no name in any folder, so that nothing of it is left behind.
struct TextFile {
  private let descriptor: Int32

  /// A file of a text; nil where there is no room for all of it.
  init?(_ text: String) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var path = Array("\(folder.isEmpty ? "/tmp" : folder)/onrecord-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    guard hold(Array(text.utf8)) else {
      close()
      return nil
    }
  }

  private func hold(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        write(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count <= 0, errno != EINTR { return false }
      written += max(0, count)
    }
    return true
  }

  /// By what name the children of this process open it, from its beginning.
  var name: String { "/dev/fd/\(descriptor)" }

  /// Gives the descriptor back; the file cannot be opened by its name after that.
  func close() { _ = Glibc.close(descriptor) }
}
