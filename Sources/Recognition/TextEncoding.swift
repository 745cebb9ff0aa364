/// Which encoding a document is in, and its text as UTF-8.
package enum TextEncoding {
  /// The text of a document as UTF-8, without a byte-order mark.
  ///
  /// A byte-order mark tells its encoding; else what it was sent as, what it declares itself, and whether
  /// it is UTF-8; what is left is taken for windows-1252, and so is what says so and is no UTF-8.
  package static func utf8(_ bytes: [UInt8], sentAs label: String?) -> [UInt8] {
    if let mark = marks.first(where: { bytes.starts(with: $0.bytes) }) {
      return Transcoding.utf8(bytes[mark.bytes.count...], from: mark.name)
    }
    let declared = label.flatMap { EncodingLabels.name(of: $0) } ?? DeclaredEncoding.name(in: bytes)
    if let declared, declared != "CP1252" || !isBeyondASCII(bytes) {
      return Transcoding.utf8(bytes[...], from: declared)
    }
    if let wide = wide(bytes) { return Transcoding.utf8(bytes[...], from: wide) }
    if Transcoding.isUTF8(bytes[...]) { return bytes }
    return Transcoding.utf8(bytes[...], from: isAlmostUTF8(bytes) ? "UTF-8" : "CP1252")
  }

  /// Whether it is UTF-8 with more than ASCII in it, which text in windows-1252 never is.
  private static func isBeyondASCII(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 > 0x7f } && Transcoding.isUTF8(bytes[...])
  }

  private static let marks: [(bytes: [UInt8], name: String)] = [
    ([0xef, 0xbb, 0xbf], "UTF-8"), ([0xfe, 0xff], "UTF-16BE"), ([0xff, 0xfe], "UTF-16LE"),
  ]

  /// UTF-16 that says so only by its zeros, which stand in every second place.
  private static func wide(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(1024)
    guard start.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in start.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let half = start.count / 2
    if zeros[0] * 10 > half * 4, zeros[1] * 20 < half { return "UTF-16BE" }
    if zeros[1] * 10 > half * 4, zeros[0] * 20 < half { return "UTF-16LE" }
    return nil
  }

  /// Whether there are far more characters in UTF-8 than bytes that are none, as in a file that was cut.
  private static func isAlmostUTF8(_ bytes: [UInt8]) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (long, wrong) = (0, 0)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): long += scalar.isASCII ? 0 : 1
      case .error: wrong += 1
      case .emptyInput: return long > 8 * wrong
      }
    }
  }
}
