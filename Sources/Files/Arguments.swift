private import Glibc

/// The words of a command line: bytes, which need not be UTF-8, as text that can be turned back into them.
package enum Arguments {
  /// The words after the program's name.
  package static var given: [String] {
    let count = Int(CommandLine.argc)
    return (0..<count).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        text(of: UnsafeRawBufferPointer(start: word, count: strlen(word)).map { $0 })
      }
    }
  }

  /// The text of a word; a byte that belongs to no character becomes one of private use, U+10FF80 to
  /// U+10FFFF, and so do the bytes of these characters themselves.
  package static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: isByte)
    {
      return text
    }
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        let width = encoded.count
        if isByte(scalar) {
          addStandIns(for: bytes[offset..<offset + width], to: &text)
        } else {
          text.append(scalar)
        }
        offset += width
      case .error(let width):
        addStandIns(for: bytes[offset..<offset + width], to: &text)
        offset += width
      case .emptyInput: return String(text)
      }
    }
  }

  /// The bytes of a word from its text.
  package static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      isByte(scalar) ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(scalar).utf8)
    }
  }

  /// The text as a person is to see it: U+FFFD for every byte that belongs to no character.
  package static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isByte($0) ? "\u{fffd}" : $0 }))
  }

  private static func isByte(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x10ff80 }

  /// Adds what stands for some bytes, one by one: two texts put together are both copied.
  private static func addStandIns(
    for bytes: ArraySlice<UInt8>,
    to text: inout String.UnicodeScalarView
  ) {
    for byte in bytes { text.append(standIn(for: byte)) }
  }

  private static func standIn(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10ff00 + UInt32(byte)) ?? "\u{fffd}"
  }
}
