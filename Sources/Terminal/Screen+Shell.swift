private import Glibc

extension Screen {
  /// Gives the terminal back, has the shell run a command that reads from the terminal or reads a text,
  /// and takes the terminal again; gives the exit status of the command, nil where the text cannot be
  /// handed over.
  ///
  /// Where what it writes is to be read, the terminal is taken again after Enter. The keys that stop a
  /// job stop the command and the reader, as they are one job.
  package mutating func run(_ command: String, reading text: String?, pauses: Bool) -> Int32? {
    var file: TextFile?
    if let text {
      file = TextFile(text)
      if file == nil { return nil }
    }
    defer { file?.close() }
    leave()
    let input = file?.name ?? "/dev/tty"
    let pause = pauses ? "; s=$?; printf '\\n[Enter] '; read -r _ < /dev/tty; exit $s" : ""
    let status = Notices.letStop { system("sh -c -- \(command.quoted) < \(input)\(pause)") }
    enter()
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}

extension String {
  /// The text as one word of the shell, whatever is in it.
  package var quoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}

/// A file with a text in it that has no name in any folder, so that nothing of it is left behind.
private struct TextFile {
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

  func close() { _ = Glibc.close(descriptor) }
}
