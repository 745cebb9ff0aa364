package import Articles
package import Text

/// A stretch of a text that is found again after the text has changed: where it was, and the words
/// before, in and after it, as the selectors of Web Annotation have them.
package struct Anchor: Hashable, Sendable {
  /// Where it began and how long it was, in UTF-8.
  package let start: Int
  /// In UTF-8 bytes, of the whole stretch, of which `words` may keep only the beginning.
  package let length: Int
  /// What stands before it, at most 32 bytes in UTF-8 when made of an article.
  package let before: String
  /// What it begins with.
  package let words: String
  /// What stands after it, at most 32 bytes in UTF-8 when made of an article.
  package let after: String

  /// The most bytes that are kept of the words in it, and of those on each side.
  private static let most = (words: 96, around: 32)

  /// Longer than any text, and little enough to be added up.
  private static let farthest = 1 << 40

  /// The anchor of what was kept; an offset or a length that no text has becomes one that none reaches.
  package init(start: Int, length: Int, before: String, words: String, after: String) {
    self.start = max(0, min(start, Self.farthest))
    self.length = max(0, min(length, Self.farthest))
    self.before = before
    self.words = words
    self.after = after
  }

  /// The anchor of a stretch of an article.
  package init(_ span: Span, in article: Article) {
    let utf8 = article.utf8
    let end = min(span.upper, span.lower + Self.most.words)
    start = span.lower
    length = span.count
    before = utf8.text(span.lower - Self.most.around, span.lower)
    words = utf8.text(span.lower, end)
    after = utf8.text(span.upper, span.upper + Self.most.around)
  }

  /// The anchor of a place: a stretch from there on.
  package init(at offset: Int, in article: Article) {
    let end = min(article.utf8.count, offset + Self.most.words)
    self.init(Span(min(offset, end), end), in: article)
  }

  /// Where the stretch is in an article; nil where its words are not found.
  ///
  /// Of several places with the same words it is the one with the most of what stood around them, and
  /// of these the one nearest to where it was.
  package func span(in article: Article) -> Span? {
    let utf8 = article.utf8
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty else { return start <= utf8.count ? Span(start, start) : nil }
    if fits(at: start, wanted, utf8) { return span(from: start, utf8.count) }
    let starts = utf8.offsets(of: wanted)
    let best = starts.max { rank($0, utf8) < rank($1, utf8) }
    return best.map { span(from: $0, utf8.count) }
  }

  /// Where the stretch begins in an article; where its words are gone, as far in as it did.
  package func offset(in article: Article) -> Int {
    span(in: article)?.lower ?? min(start, article.utf8.count)
  }

  private func span(from start: Int, _ end: Int) -> Span { Span(start, min(start + length, end)) }

  /// Whether the words stand at an offset, between the same others.
  private func fits(at offset: Int, _ wanted: [UInt8], _ utf8: [UInt8]) -> Bool {
    offset + wanted.count <= utf8.count && utf8[offset...].starts(with: wanted)
      && surroundings(offset, utf8) == before.utf8.count + after.utf8.count
  }

  /// How well an offset suits: by what stands around it, then by how near it is.
  private func rank(_ offset: Int, _ utf8: [UInt8]) -> (Int, Int) {
    (surroundings(offset, utf8), -abs(offset - start))
  }

  /// How many of the bytes before and after are the same.
  private func surroundings(_ offset: Int, _ utf8: [UInt8]) -> Int {
    let left = utf8[max(0, offset - before.utf8.count)..<offset]
    let right = utf8[min(offset + length, utf8.count)...].prefix(after.utf8.count)
    return Self.common(Array(before.utf8.reversed()), Array(left.reversed()))
      + Self.common(Array(after.utf8), Array(right))
  }

  /// How many bytes two texts begin with alike.
  private static func common(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let shared = min(left.count, right.count)
    return (0..<shared).first { left[$0] != right[$0] } ?? shared
  }
}

extension [UInt8] {
  /// Where these bytes stand.
  fileprivate func offsets(of wanted: [UInt8]) -> [Int] {
    indices.filter { self[$0] == wanted[0] && self[$0...].starts(with: wanted) }
  }

  /// The whole characters of a range, as far as there are any.
  fileprivate func text(_ lower: Int, _ upper: Int) -> String {
    var (lower, upper) = (Swift.max(0, lower), Swift.min(upper, count))
    while lower < upper, self[lower] & 0xc0 == 0x80 { lower += 1 }
    while upper > lower, upper < count, self[upper] & 0xc0 == 0x80 { upper -= 1 }
    return lower < upper ? String(decoding: self[lower..<upper], as: UTF8.self) : ""
  }
}
