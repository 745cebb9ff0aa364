private import Glibc

/// The standard input as what a program that takes the place of this one reads again.
package enum StandardInput {
  /// Keeps what was read from a pipe, in a file without a name that becomes the standard input; where
  /// there is no room for it, it is read but once.
  package static func keep(_ bytes: [UInt8]) {
    guard lseek(STDIN_FILENO, 0, SEEK_CUR) < 0, let file = tmpfile() else { return }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    if count == bytes.count, fflush(file) == 0 { dup2(fileno(file), STDIN_FILENO) }
    fclose(file)
  }

  /// Goes back to the beginning of what was kept.
  package static func rewind() { lseek(STDIN_FILENO, 0, SEEK_SET) }
}
