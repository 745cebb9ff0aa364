private import Glibc

extension Screen {
  /// Gives the terminal back, has the shell run a command that reads from the terminal or reads a text,
  /// and takes the terminal again; gives the exit status of the command.
  ///
  /// Where what it writes is to be read, the terminal is taken again after Enter.
  package mutating func run(_ command: String, reading text: String?, pauses: Bool) -> Int32 {
    var name = "/dev/tty"
    if let text {
      guard let file = Self.file(holding: text) else { return -1 }
      name = file
    }
    defer { if text != nil { unlink(name) } }
    leave()
    let pause = pauses ? "; s=$?; printf '\\n[Enter] '; read -r _ < /dev/tty; exit $s" : ""
    let status = system("{ \(command)\n} < \(name)\(pause)")
    enter()
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }

  /// The name of a new file that nobody else can read, with a text in it; nil where there can be none.
  private static func file(holding text: String) -> String? {
    var name = Array("/tmp/onrecord-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        write(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count <= 0, errno != EINTR { break }
      written += max(0, count)
    }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
