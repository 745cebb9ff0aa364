/// An embedded table of facts: one fact a line, fields parted by tabs, the first line its source.
package struct FactTable: Sendable {
  /// The fields of each line after the first; a line of `n` tabs has `n + 1` fields.
  package let rows: [[Substring]]
  /// The first line without its mark: where the facts come from.
  package let source: Substring

  /// The embedded table of this name; a name that is not embedded is a programmer error.
  package init(_ name: String) {
    var rows: [[Substring]] = []
    Self.forEachRow(of: name) { bytes, fields in
      rows.append(fields.map { Substring(decoding: bytes[$0], as: UTF8.self) })
    }
    self.rows = rows
    let line = Asset.bytes(name).prefix { $0 != 0x0a }.drop { $0 == 0x23 || $0 == 0x20 }
    source = Substring(decoding: line, as: UTF8.self)
  }

  /// Gives the bytes of the file and where in them the fields lie, for each line after the first.
  package static func forEachRow(of name: String, _ body: ([UInt8], [Range<Int>]) -> Void) {
    let bytes = Asset.bytes(name)
    var fields: [Range<Int>] = []
    var start = (bytes.firstIndex(of: 0x0a) ?? bytes.count - 1) + 1
    for index in start..<bytes.count {
      let byte = bytes[index]
      guard byte == 0x09 || byte == 0x0a else { continue }
      fields.append(start..<index)
      start = index + 1
      guard byte == 0x0a else { continue }
      body(bytes, fields)
      fields.removeAll(keepingCapacity: true)
    }
  }
}

extension Substring {
  /// The pieces between the separators, empty ones included.
  package func fields(partedBy separator: Unicode.Scalar) -> [Substring] {
    var fields: [Substring] = []
    var rest = utf8[...]
    while let end = rest.firstIndex(of: UInt8(ascii: separator)) {
      fields.append(Substring(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    fields.append(Substring(rest))
    return fields
  }

  /// The pieces between the bars of a field that lists several values; none for an empty field.
  package var items: [Substring] {
    isEmpty ? [] : fields(partedBy: "|")
  }
}
