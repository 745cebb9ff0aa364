/// Bytes that come in pieces, given back as lines.
///
/// A line longer than the cap is stepped over: no more of it than the cap is ever kept.
package struct LineSplitter {
  /// A line without its line end, or only that there was one over the cap.
  package enum Line: Equatable, Sendable {
    /// The bytes without the line end.
    case whole([UInt8])
    case tooLong
  }

  /// The most bytes a line may have.
  private let cap: Int
  private var buffer: [UInt8] = []
  /// Where the bytes begin that are in no line yet.
  private var start = 0
  /// Where the bytes begin that were not searched for a line end.
  private var searched = 0
  /// Whether the beginning of the line that is coming was thrown away.
  private var isSkipping = false

  /// A splitter whose lines may have as many bytes as the cap, the line end not counted.
  package init(cap: Int) { self.cap = cap }

  /// Takes the next bytes.
  package mutating func take(_ piece: ArraySlice<UInt8>) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    buffer.append(contentsOf: piece)
  }

  /// The next line whose end has come.
  package mutating func next() -> Line? {
    guard let end = buffer[searched...].firstIndex(of: 0x0a) else {
      searched = buffer.count
      if isSkipping || searched - start > cap { skip() }
      return nil
    }
    searched = end + 1
    return line(to: end)
  }

  /// The last line, if no line end follows it.
  package mutating func last() -> Line? {
    guard isSkipping || start < buffer.count else { return nil }
    searched = buffer.count
    return line(to: buffer.count)
  }

  private mutating func line(to end: Int) -> Line {
    defer {
      start = searched
      isSkipping = false
    }
    return isSkipping || end - start > cap ? .tooLong : .whole(Array(buffer[start..<end]))
  }

  private mutating func skip() {
    isSkipping = true
    buffer = []
    start = 0
    searched = 0
  }
}
