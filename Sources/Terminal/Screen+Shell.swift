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
