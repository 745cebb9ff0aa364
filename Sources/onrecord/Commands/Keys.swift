import Files
import Interface

/// `onrecord keys`: the key table.
enum Keys {
  static func write() {
    Report.write(KeyList.text, to: .standard)
  }
}
