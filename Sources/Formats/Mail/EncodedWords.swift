import ImportRecord
import Recognition
import Text

/// Headers of mails with words in other encodings than ASCII, as RFC 2047 writes them.
enum EncodedWords {
  /// A header as it is to be read: `=?utf-8?Q?H=C3=A4rten?=` as "Härten".
  static func decode(_ header: String) -> String {
    var result = ""
    var rest = header[...]
    var previousIsEncoded = false
    while let start = rest.firstPlace(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let word = word(rest[start.upperBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        previousIsEncoded = false
        continue
      }
      if !previousIsEncoded || !between.allSatisfy(\.isWhitespace) { result += between }
      result += word.text
      rest = word.rest
      previousIsEncoded = true
    }
    return (result + rest).onOneLine
  }

  /// A word behind its opening: encoding, way and letters between question marks.
  private static func word(_ text: Substring) -> (text: String, rest: Substring)? {
    guard let end = text.dropFirst().firstPlace(of: "?=", afterMarks: 2) else { return nil }
    let fields = text[..<end.lowerBound].split(
      separator: "?",
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    guard fields.count == 3 else { return nil }
    let letters = Array(fields[2].utf8)
    let bytes: [UInt8]
    switch fields[1].lowercased() {
    case "b": bytes = TransferDecoding.base64(letters)
    case "q": bytes = TransferDecoding.quotedPrintable(letters[...], isHeader: true)
    default: return nil
    }
    let label = fields[0].prefix { $0 != "*" }
    let plain = TextEncoding.utf8(bytes, sentAs: String(label))
    return (String(decoding: plain, as: UTF8.self), text[end.upperBound...])
  }
}

extension Substring {
  /// The first place of a text behind so many question marks.
  fileprivate func firstPlace(of text: String, afterMarks marks: Int) -> Range<Index>? {
    var left = marks
    guard
      let start = firstIndex(where: { character in
        left -= character == "?" ? 1 : 0
        return left == 0
      })
    else { return nil }
    return self[index(after: start)...].firstPlace(of: text)
  }
}
