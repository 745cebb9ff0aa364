extension StringProtocol {
  /// As much of the text as fits, an ellipsis where it is cut.
  package func cut(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    var used = 0
    var end = startIndex
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      used += CharacterWidth.columns(of: scalar) ?? 0
      if used > columns { return "\(self[..<end])…" }
      let isLast = used >= columns || scalar == " " || scalar == "," || scalar == "…"
      if !isLast { end = unicodeScalars.index(after: index) }
    }
    return String(self)
  }
}
