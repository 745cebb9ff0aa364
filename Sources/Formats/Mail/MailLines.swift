/// The lines of a mail, without their ends.
struct MailLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Where the next line begins.
  var position: Int { rest.startIndex }

  /// The next line without its LF or CR LF; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0a) ?? rest.endIndex
    let line = rest[rest.startIndex..<end]
    rest = rest[Swift.min(end + 1, rest.endIndex)...]
    return line.last == 0x0d ? line.dropLast() : line
  }
}
