/// The name of a file as the system takes it: bytes, which need not be UTF-8.
package struct Path: Hashable, Sendable, CustomStringConvertible {
  /// As the system has them, without a NUL at the end.
  package let bytes: [UInt8]

  /// The path whose bytes are the UTF-8 of a text.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The file that a word of the command line names, as `Arguments` gives it.
  package init(argument: String) { bytes = Arguments.bytes(of: argument) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The name on the command line that means standard input.
  package static let standardInput = Path("-")

  /// The name as a person is to see it: U+FFFD for what is not UTF-8.
  package var description: String { String(decoding: bytes, as: UTF8.self) }

  /// What stands after the last slash.
  package var lastComponent: Path {
    Path(bytes: bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? bytes)
  }

  /// The file beside this one whose name ends with a suffix.
  func beside(_ suffix: String) -> Path { Path(bytes: bytes + Array(suffix.utf8)) }

  /// The file of this name in the folder that this path is.
  package func appending(_ name: String) -> Path { appending(bytes: Array(name.utf8)) }

  /// The file whose name these bytes are in the folder that this path is.
  func appending(bytes name: [UInt8]) -> Path {
    Path(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
  }

  /// The path as a word of the command line, as `Arguments` gives it.
  package var argument: String { Arguments.text(of: bytes) }
}
