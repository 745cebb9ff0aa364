import Files
import Interface

/// `onrecord keys`: the key table.
enum Keys {
  /// Writes every command with its keys to standard output.
  static func write() throws(FileError) {
    try Output.standard.write(KeyList.text + "\n")
  }
}
