/// How many parts the keys of a TOML text have: toml++ takes a nested call for each.
enum KeyDepth {
  /// The most parts that a key may have.
  static let limit = 32

  /// The number of the first line, from 1, with a key of more parts than the limit; nil where there is none.
  static func firstExcess(in text: String) -> Int? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.firstIndex { parts(in: $0) > limit }.map { $0 + 1 }
  }

  /// The parts of the longest key in a line, told by the dots outside strings and comments.
  private static func parts(in line: Substring.UTF8View) -> Int {
    var most = 0
    var parts = 1
    var quote: UInt8?
    var isEscaped = false
    for byte in line {
      if let open = quote {
        if byte == open && !isEscaped { quote = nil }
        isEscaped = byte == UInt8(ascii: "\\") && open == UInt8(ascii: "\"") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "#"): return most
      case UInt8(ascii: "."): parts += 1
      case UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): parts = 1
      default: break
      }
      most = max(most, parts)
    }
    return most
  }
}
