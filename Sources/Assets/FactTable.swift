/// An embedded table of facts: one fact a line, fields parted by tabs, the first line its source.
public struct FactTable: Sequence, IteratorProtocol {
  private let heading: AssetBytes
  @usableFromInline var rest: AssetBytes

  /// The embedded table of this name; a name that is not embedded is a programmer error.
  package init(_ name: String) {
    let bytes = Asset.file(name)
    let end = bytes.firstIndex(of: 0x0a) ?? bytes.count - 1
    heading = bytes.part(0, end)
    rest = bytes.part(end + 1, bytes.count)
  }

  /// The first line without its mark: where the facts come from.
  package var source: String { String(heading.text.drop { $0 == "#" || $0 == " " }) }

  /// The next line.
  @inlinable
  public mutating func next() -> FactRow? {
    rest.isEmpty ? nil : FactRow(&rest)
  }
}

/// One line of a table of facts, of at most eight fields.
public struct FactRow: Sendable {
  @usableFromInline let line: AssetBytes
  /// Where each field ends in the line, in bytes.
  @usableFromInline var ends: [8 of Int] = [0, 0, 0, 0, 0, 0, 0, 0]
  /// How many fields there are.
  public let count: Int

  /// Takes the first line from what is left of a table.
  @inlinable
  init(_ rest: inout AssetBytes) {
    let bytes = unsafe rest.buffer
    var index = 0
    var field = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      if byte == 0x09 || byte == 0x0a {
        precondition(field < 8, "a row of an embedded table has more than eight fields")
        ends[field] = index
        field &+= 1
        if byte == 0x0a { break }
      }
      index &+= 1
    }
    line = rest.part(0, index)
    count = field
    rest = rest.part(Swift.min(index + 1, rest.endIndex), rest.endIndex)
  }

  /// The field of this number, from 0.
  @inlinable
  public subscript(field: Int) -> AssetBytes {
    precondition(field >= 0 && field < count, "a field beyond the row was asked for")
    return line.part(field == 0 ? 0 : ends[field - 1] + 1, ends[field])
  }
}
