import Analysis
import Articles
import Text

/// A text with the mentions of its actors marked in it.
///
///     {1 Ana Kovel} met {2 two pilots}. {1 She} left.
///
/// A mark is a brace, the number of the actor in order of appearance, a space and the mention;
/// marks may stand within marks.
struct ActorMarks: Equatable {
  /// The text without marks.
  let text: String
  /// The text with them.
  let marked: String

  /// Reads marked text.
  init(_ marked: String) {
    self.marked = marked
    var text = ""
    var rest = marked[...]
    while let character = rest.popFirst() {
      switch character {
      case "{": rest = rest.drop { $0 != " " }.dropFirst()
      case "}": break
      default: text.append(character)
      }
    }
    self.text = text
  }

  /// Marks what the analysis found in a text.
  init(_ analysis: Analysis, of article: Article) {
    var opening: [Int: [(number: Int, end: Int)]] = [:]
    var closing: [Int: Int] = [:]
    for actor in analysis.actors {
      for mention in actor.mentions {
        opening[mention.span.lower, default: []].append((actor.id.index + 1, mention.span.upper))
        closing[mention.span.upper, default: 0] += 1
      }
    }
    var output: [UInt8] = []
    for offset in 0...article.utf8.count {
      output += String(repeating: "}", count: closing[offset] ?? 0).utf8
      for mark in (opening[offset] ?? []).sorted(by: { $0.end > $1.end }) {
        output += "{\(mark.number) ".utf8
      }
      if offset < article.utf8.count { output.append(article.utf8[offset]) }
    }
    text = article.text
    marked = String(decoding: output, as: UTF8.self)
  }
}
