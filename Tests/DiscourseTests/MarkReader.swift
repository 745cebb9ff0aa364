import Text

/// Strips the marks from a text and keeps where they stood.
struct MarkReader {
  /// The text read so far, without marks.
  private(set) var text = ""
  private var rest: Substring
  private var length = 0
  private var open: [[MarkedText.Mark]] = []
  private var marks: [MarkedText.Mark] = []

  init(_ marked: String) {
    rest = marked[...]
  }

  mutating func read() throws(MarkedTextError) -> [MarkedText.Mark] {
    while let character = rest.popFirst() {
      switch character {
      case "{": open.append(try readHead())
      case "}": try close()
      default:
        text.append(character)
        length += character.utf8.count
      }
    }
    if let mark = open.last?.first {
      throw .unclosed(role: mark.role, quotation: mark.quotation)
    }
    return marks.sorted { ($0.span, $0.quotation) < ($1.span, $1.quotation) }
  }

  /// Reads what stands between a brace and the first space: `q1`, `c2=other`, `s1,2=Ana_Kovel`.
  private mutating func readHead() throws(MarkedTextError) -> [MarkedText.Mark] {
    let head = rest.prefix { $0 != " " && $0 != "}" }
    let parts = head.dropFirst().split(separator: "=", maxSplits: 1)
    guard let letter = head.first, let role = MarkedText.Role(rawValue: letter),
      let numbers = parts.first?.split(separator: ",").map({ Int($0) }), !numbers.isEmpty,
      rest.dropFirst(head.count).first == " "
    else { throw .badMark(String(rest.prefix(12))) }
    let detail = parts.count == 2 ? String(parts[1]) : nil
    var opened: [MarkedText.Mark] = []
    for number in numbers {
      guard let number else { throw .badMark(String(rest.prefix(12))) }
      let start = Span(length, length)
      opened.append(.init(role: role, quotation: number, span: start, detail: detail))
    }
    rest = rest.dropFirst(head.count + 1)
    return opened
  }

  private mutating func close() throws(MarkedTextError) {
    guard let closed = open.popLast() else { throw .unopened(String(text.suffix(12))) }
    for mark in closed {
      var mark = mark
      mark.span.upper = length
      marks.append(mark)
    }
  }
}
