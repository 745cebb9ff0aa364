import Text

extension MarkedText {
  /// The text with its marks written into it.
  ///
  /// Where marks cross, the closing brace of the one that was opened first names it: `}q1`.
  var written: String {
    var writer = MarkWriter(heads: heads)
    let bytes = Array(text.utf8)
    for offset in 0...bytes.count {
      writer.write(at: offset)
      if offset < bytes.count { writer.output.append(bytes[offset]) }
    }
    return String(decoding: writer.output, as: UTF8.self)
  }

  /// The marks as they are opened: outer ones first, those of one role and span as one.
  private var heads: [MarkWriter.Head] {
    var heads: [MarkWriter.Head] = []
    for mark in marks.sorted(by: Self.opensBefore) {
      if let last = heads.last, last.role == mark.role, last.span == mark.span,
        last.detail == mark.detail
      {
        heads[heads.count - 1].quotations.append(mark.quotation)
      } else {
        let head = MarkWriter.Head(
          role: mark.role,
          quotations: [mark.quotation],
          span: mark.span,
          detail: mark.detail
        )
        heads.append(head)
      }
    }
    return heads
  }

  private static func opensBefore(_ left: Mark, _ right: Mark) -> Bool {
    left.order < right.order
  }
}

extension MarkedText.Mark {
  fileprivate var order: (Int, Int, Int, Int) {
    let role = MarkedText.Role.allCases.firstIndex(of: role) ?? 0
    return (span.lower, -span.upper, role, quotation)
  }
}

/// Puts opening and closing braces where marks begin and end.
private struct MarkWriter {
  struct Head {
    var role: MarkedText.Role
    var quotations: [Int]
    var span: Span
    var detail: String?

    var name: String {
      "\(role.rawValue)" + quotations.map { "\($0)" }.joined(separator: ",")
    }
  }

  var output: [UInt8] = []
  private let heads: [Head]
  private var next = 0
  private var open: [Head] = []

  init(heads: [Head]) {
    self.heads = heads
  }

  /// Closes the marks that end here, then opens those that begin here.
  mutating func write(at offset: Int) {
    while let index = open.lastIndex(where: { $0.span.upper == offset }) {
      let head = open.remove(at: index)
      output += (index == open.count ? "}" : "}\(head.name)").utf8
    }
    while next < heads.count, heads[next].span.lower == offset {
      let head = heads[next]
      output += "{\(head.name)\(head.detail.map { "=\($0)" } ?? "") ".utf8
      open.append(head)
      next += 1
    }
  }
}
