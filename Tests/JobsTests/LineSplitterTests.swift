import Jobs
import Testing

@Suite struct LineSplitterTests {
  /// What comes of a text that arrives in pieces of a size.
  private func lines(of text: String, inPiecesOf size: Int, cap: Int) -> [String] {
    var splitter = LineSplitter(cap: cap)
    var lines: [String] = []
    func add(_ line: LineSplitter.Line) {
      switch line {
      case .whole(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("(too long)")
      }
    }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      splitter.take(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let line = splitter.next() { add(line) }
    }
    if let line = splitter.last() { add(line) }
    return lines
  }

  @Test(arguments: 1...12) func `lines do not depend on the pieces they come in`(size: Int) {
    #expect(lines(of: "ab\n\ncde\n", inPiecesOf: size, cap: 5) == ["ab", "", "cde"])
    #expect(lines(of: "ab\ncde", inPiecesOf: size, cap: 5) == ["ab", "cde"])
    #expect(lines(of: "", inPiecesOf: size, cap: 5) == [])
  }

  @Test(arguments: 1...20) func `a line over the cap is stepped over`(size: Int) {
    let text = "12345\n123456\nab\n1234567890123\nc\n123456789"
    let expected = ["12345", "(too long)", "ab", "(too long)", "c", "(too long)"]
    #expect(lines(of: text, inPiecesOf: size, cap: 5) == expected)
  }
}
