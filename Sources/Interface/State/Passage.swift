import Articles
import Text

/// A stretch of the text that is selected by keys: whole words, sentences or paragraphs.
struct Passage: Equatable, Sendable {
  /// What it is made of.
  enum Unit: String, Sendable {
    case word, sentence, paragraph

    /// The next unit, round and round.
    var next: Unit {
      switch self {
      case .sentence: .paragraph
      case .paragraph: .word
      case .word: .sentence
      }
    }
  }

  private(set) var unit: Unit
  /// The unit that it began with, and the one that it reaches to.
  private var anchor: Span
  private var head: Span

  /// The unit that stands at an offset, or after it.
  init(_ unit: Unit, at offset: Int, in article: Article) {
    self.unit = unit
    anchor = article.stretch(unit, at: article.nextWord(from: offset) ?? offset)
    head = anchor
  }

  var span: Span { anchor.union(head) }

  /// Reaches to the unit so many further on or back, as far as there are any.
  mutating func extend(by steps: Int, in article: Article) {
    for _ in 0..<abs(steps) {
      let next =
        steps > 0 ? article.nextWord(from: head.upper) : article.lastWord(before: head.lower)
      guard let next else { return }
      head = article.stretch(unit, at: next)
    }
  }

  /// The same of another unit, from where it began.
  mutating func change(to unit: Unit, in article: Article) {
    self = Passage(unit, at: anchor.lower, in: article)
  }
}

extension Article {
  /// The word, sentence or paragraph at an offset that is not between words.
  fileprivate func stretch(_ unit: Passage.Unit, at offset: Int) -> Span {
    switch unit {
    case .paragraph: return paragraphs.isEmpty ? Span(0, 0) : paragraphs[paragraph(at: offset)].span
    case .sentence: return sentence(at: offset)?.span ?? stretch(.paragraph, at: offset)
    case .word:
      var end = offset
      while end < utf8.count, utf8[end] > 0x20 { end += 1 }
      return Span(beginning(ofWordBefore: offset), end)
    }
  }

  /// The offset of the first byte of a word from an offset on.
  fileprivate func nextWord(from offset: Int) -> Int? {
    utf8.indices.dropFirst(offset).first { utf8[$0] > 0x20 }
  }

  /// The offset of the last byte of a word before an offset.
  fileprivate func lastWord(before offset: Int) -> Int? {
    utf8.indices.prefix(offset).last { utf8[$0] > 0x20 }
  }
}
