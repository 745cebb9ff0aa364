import Files
import Interface

/// `onrecord keys`: the key table.
enum Keys {
  static func write() throws(FileError) {
    try Output.standard.write(KeyList.text + "\n")
  }
}
