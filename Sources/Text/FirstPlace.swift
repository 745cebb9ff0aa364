extension Substring {
  /// Where a text first stands in it, byte for byte; nil where it does not.
  package func firstPlace(of text: String) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    var rest = utf8
    while let start = rest.firstIndex(of: first) {
      var (here, wanted) = (start, text.utf8.startIndex)
      while here < utf8.endIndex, wanted < text.utf8.endIndex, utf8[here] == text.utf8[wanted] {
        here = utf8.index(after: here)
        wanted = text.utf8.index(after: wanted)
      }
      if wanted == text.utf8.endIndex { return start..<here }
      rest = rest[utf8.index(after: start)...]
    }
    return nil
  }
}

extension String {
  /// Where a text first stands in it, byte for byte; nil where it does not.
  package func firstPlace(of text: String) -> Range<Index>? { self[...].firstPlace(of: text) }
}
