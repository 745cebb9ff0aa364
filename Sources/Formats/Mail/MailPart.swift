import Recognition
import Text

/// A mail or a part of one: its headers and what they stand for.
struct MailPart {
  private var headers: [(name: String, value: String)] = []
  private var body: ArraySlice<UInt8>

  /// How deep parts are looked for in parts.
  private static let depth = 16

  init(_ bytes: ArraySlice<UInt8>) {
    var lines = MailLines(bytes)
    body = bytes[bytes.endIndex...]
    while let line = lines.next() {
      if line.isEmpty {
        body = bytes[lines.position...]
        return
      }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        if !headers.isEmpty { headers[headers.count - 1].value += text }
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop(while: \.isWhitespace)
        headers.append((text[..<colon].lowercased(), String(value)))
      }
    }
  }

  /// The value of the first header of this name, given in small letters; nil where there is none.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The first part of this type that is no attachment, at any depth; nil where there is none.
  func first(_ type: String) -> MailPart? { first(type, depth: 0) }

  /// The text of the part: unpacked, and read in the encoding it says.
  var text: String {
    let bytes = TransferDecoding.bytes(body, header("content-transfer-encoding") ?? "")
    return String(decoding: TextEncoding.utf8(bytes, sentAs: parameter("charset")), as: UTF8.self)
  }

  /// The page that a browser saved in the form of a mail with its pictures; nil for all other mails.
  var savedPage: MailPart? {
    guard type == "multipart/related", header("to") == nil, header("message-id") == nil else {
      return nil
    }
    return first("text/html")
  }

  /// Where a page that was saved stands.
  var address: String? {
    header("content-location").flatMap { WebAddress.isOne($0) ? $0 : nil }
  }

  private func first(_ type: String, depth: Int) -> MailPart? {
    guard depth < Self.depth else { return nil }
    if self.type == type, !isAttachment { return self }
    for part in parts {
      if let found = part.first(type, depth: depth + 1) { return found }
    }
    return nil
  }

  private var type: String {
    let value = header("content-type") ?? "text/plain"
    return value.prefix { $0 != ";" && !$0.isWhitespace }.lowercased()
  }

  private var isAttachment: Bool {
    header("content-disposition")?.lowercased().hasPrefix("attachment") ?? false
  }

  /// A parameter of the type, such as `charset` or `boundary`.
  private func parameter(_ name: String) -> String? {
    guard let value = header("content-type"),
      let place = value.lowercased().firstPlace(of: "\(name)=")
    else { return nil }
    let rest = value.dropFirst(
      value.lowercased().distance(from: value.startIndex, to: place.upperBound)
    )
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != ";" && !$0.isWhitespace })
  }

  private var parts: [MailPart] {
    if type == "message/rfc822" { return [MailPart(body)] }
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty
    else {
      return []
    }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var lines = MailLines(body)
    while let line = lines.next() {
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(MailPart(body[start..<line.startIndex])) }
      start = lines.position
      if line.dropFirst(mark.count).starts(with: [0x2d, 0x2d]) { return parts }
    }
    if let start { parts.append(MailPart(body[start...])) }
    return parts
  }
}
