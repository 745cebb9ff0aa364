import Text

/// A text with the quotations it holds marked in it.
///
///     “{q1 We will not stop},” {c1 said} {s1=Ana_Kovel the minister}.
///
/// A mark is a letter, the quotation's number, a detail where one matters, a space and the text it
/// marks; marks may stand within marks. `q` is a piece of content (its detail the quotation's kind),
/// `c` the cue (`=other` where it reports no speech), `s` the source (its detail the actor's name,
/// with underscores for spaces); `s1,2` is the source of two quotations.
struct MarkedText: Equatable {
  /// What a mark says of the text it marks.
  enum Role: Character, CaseIterable {
    case content = "q"
    case cue = "c"
    case source = "s"
  }

  struct Mark: Equatable {
    var role: Role
    var quotation: Int
    /// The marked stretch of the text without marks.
    var span: Span
    var detail: String?
  }

  /// The text without marks.
  let text: String
  /// The marks, in the order in which they begin.
  let marks: [Mark]

  init(text: String, marks: [Mark]) {
    self.text = text
    self.marks = marks
  }

  /// Reads marked text.
  init(_ marked: String) throws(MarkedTextError) {
    var reader = MarkReader(marked)
    let marks = try reader.read()
    self.init(text: reader.text, marks: marks)
    try checkMarks()
  }

  /// The same marks with the quotations numbered from 1 in text order.
  var numbered: MarkedText {
    var contents: [Int: Span] = [:]
    for mark in marks where mark.role == .content {
      contents[mark.quotation] = contents[mark.quotation]?.union(mark.span) ?? mark.span
    }
    let order = contents.sorted { left, right in
      (left.value.lower, -left.value.upper, left.key)
        < (right.value.lower, -right.value.upper, right.key)
    }
    var numbers: [Int: Int] = [:]
    for (index, entry) in order.enumerated() { numbers[entry.key] = index + 1 }
    let renumbered = marks.map { mark in
      var mark = mark
      mark.quotation = numbers[mark.quotation] ?? 0
      return mark
    }
    return MarkedText(text: text, marks: renumbered)
  }

  private func checkMarks() throws(MarkedTextError) {
    for number in Set(marks.map(\.quotation)).sorted() {
      let own = marks.filter { $0.quotation == number }
      if !own.contains(where: { $0.role == .content }) { throw .noContent(quotation: number) }
      for role in [Role.cue, .source] where own.filter({ $0.role == role }).count > 1 {
        throw .twice(role: role, quotation: number)
      }
    }
  }
}

/// What is wrong with marked text.
enum MarkedTextError: Error, Equatable {
  /// A brace that opens no mark, with the text that follows it.
  case badMark(String)
  /// A closing brace without its opening one, with the text before it.
  case unopened(String)
  case unclosed(role: MarkedText.Role, quotation: Int)
  case noContent(quotation: Int)
  case twice(role: MarkedText.Role, quotation: Int)
}
