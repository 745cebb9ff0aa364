/// The standard output or the standard error.
package enum Output: Int32 {
  case standard = 1
  case error = 2

  /// Writes all bytes; false where nobody reads any more.
  package func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
    try OutputDescriptor(rawValue, name: name).write(bytes)
  }

  /// Writes a text; that nobody reads it any more is no error.
  package func write(_ text: String) throws(FileError) { _ = try write(Array(text.utf8)) }

  private var name: String { self == .standard ? "standard output" : "standard error" }
}
