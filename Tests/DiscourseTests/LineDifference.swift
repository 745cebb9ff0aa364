/// The lines in which two texts of as many lines differ: `-` expected, `+` found.
///
/// What the two lines have in common at either end is cut to a few words.
func lineDifference(expected: String, found: String) -> String {
  let pairs = zip(lines(of: expected), lines(of: found)).filter { $0 != $1 }
  return pairs.map { difference(expected: $0, found: $1) }.joined(separator: "\n")
}

private func lines(of text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}

private func difference(expected: Substring, found: Substring) -> String {
  let common = 48
  let head = zip(expected, found).prefix { $0 == $1 }.count
  let shorter = min(expected.count, found.count)
  let tail = zip(expected.reversed(), found.reversed()).prefix(shorter - head)
    .prefix { $0 == $1 }.count
  let dropped = max(0, head - common)
  let kept = max(0, tail - common)
  func cut(_ line: Substring) -> String {
    (dropped > 0 ? "…" : "") + line.dropFirst(dropped).dropLast(kept) + (kept > 0 ? "…" : "")
  }
  return "- \(cut(expected))\n+ \(cut(found))"
}
