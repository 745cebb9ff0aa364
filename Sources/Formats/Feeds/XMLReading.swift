private import CExpat

/// Reads XML without ever following a document type, by what it tells of as it goes.
struct XMLReading {
  /// What is told while a document is read; an element's name is without its prefix's address.
  enum Event {
    case start(name: String, attributes: [(name: String, value: String)])
    case end(name: String)
    case text(String)
  }

  /// Reads a document in UTF-8 and tells of each event.
  static func read(
    _ bytes: [UInt8],
    format: String,
    _ tell: @escaping (Event) -> Void
  ) throws(FormatError) {
    guard let parser = XML_ParserCreate("UTF-8") else {
      throw .malformed(format: format, reason: "there is no memory for it")
    }
    defer { XML_ParserFree(parser) }
    var listener = Listener(parser: parser, tell: tell)
    let reason = withUnsafeMutablePointer(to: &listener) { listener in
      XML_SetUserData(parser, listener)
      listen(parser)
      return parse(bytes, parser)
    }
    if listener.refuses {
      throw .malformed(format: format, reason: "it brings a document type of its own")
    }
    if let reason { throw .malformed(format: format, reason: reason) }
  }

  private struct Listener {
    let parser: XML_Parser
    let tell: (Event) -> Void
    var refuses = false
  }

  private static func parse(_ bytes: [UInt8], _ parser: XML_Parser) -> String? {
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(buffer.count),
        1
      )
    }
    guard status == XML_STATUS_ERROR else { return nil }
    let line = XML_GetCurrentLineNumber(parser)
    let message =
      XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it is cut off"
    return "\(message) in line \(line)"
  }

  private static func listen(_ parser: XML_Parser) {
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, hasSubset in
      guard let data, hasSubset != 0 else { return }
      let listener = data.assumingMemoryBound(to: Listener.self)
      listener.pointee.refuses = true
      XML_StopParser(listener.pointee.parser, 0)
    }
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let listener = data?.assumingMemoryBound(to: Listener.self), let name else { return }
        var pairs: [(name: String, value: String)] = []
        var next = attributes
        while let key = next?.pointee, let value = next?.advanced(by: 1).pointee {
          pairs.append((String(cString: key), String(cString: value)))
          next = next?.advanced(by: 2)
        }
        listener.pointee.tell(.start(name: String(cString: name), attributes: pairs))
      },
      { data, name in
        guard let listener = data?.assumingMemoryBound(to: Listener.self), let name else { return }
        listener.pointee.tell(.end(name: String(cString: name)))
      }
    )
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let listener = data?.assumingMemoryBound(to: Listener.self), let text else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
      listener.pointee.tell(.text(String(decoding: bytes, as: UTF8.self)))
    }
  }
}
