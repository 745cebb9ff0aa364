package import Articles
internal import Text

/// Why a quotation has the source it has, for people to read.
package struct Explanation: Sendable {
  /// A fact with its name.
  package struct Fact: Sendable, Hashable {
    /// What the fact is of, in small letters: "cue", "runner-up".
    package let name: String
    /// Words of the article, a rule, a kind or a whole percentage; "none" where nothing is.
    package let value: String
  }

  /// The number of the quotation, from 1.
  package let number: Int
  /// Its words; an interruption is shown as an ellipsis.
  package let words: String
  /// Cue, source, rule, confidence and runner-up, in this order.
  package let facts: [Fact]

  /// The explanation of a quotation of an article.
  package init(_ quotation: Quotation, in article: Article) {
    number = quotation.id.index + 1
    words = quotation.content.map { article.line($0) }.joined(separator: " … ")
    let attribution = quotation.attribution
    var facts = [
      Fact(name: "kind", value: quotation.kind.rawValue),
      Fact(name: "cue", value: Self.cue(quotation.cue, in: article)),
      Fact(name: "source", value: Self.source(quotation.source?.span, in: article)),
      Fact(name: "rule", value: attribution.rule),
      Fact(name: "confidence", value: Self.percent(attribution.confidence)),
    ]
    if let other = attribution.runnerUp {
      facts.append(Fact(name: "runner-up", value: Self.runnerUp(other, in: article)))
    }
    self.facts = facts
  }

  /// The explanation as lines that can be printed: the number and the words, then one fact a line.
  package var lines: [String] {
    let width = facts.map(\.name.count).max() ?? 0
    let rows = facts.map { fact in
      let padding = String(repeating: " ", count: width - fact.name.count)
      return "   \(fact.name)\(padding)  \(fact.value)"
    }
    return (["\(number). \(words)"] + rows).map(Sanitizer.line)
  }

  private static func cue(_ cue: Cue?, in article: Article) -> String {
    guard let cue else { return "none" }
    return article.line(cue.span) + (cue.kind == .speech ? "" : " (no speech)")
  }

  private static func source(_ span: Span?, in article: Article) -> String {
    span.map { article.line($0) } ?? "none"
  }

  /// Who else may speak; where that is nobody, it is said without a figure.
  private static func runnerUp(_ other: RunnerUp, in article: Article) -> String {
    let percent = percent(other.confidence)
    if other.source == nil { return percent == "0 %" ? "nobody else" : "nobody, \(percent)" }
    return "\(source(other.source, in: article)), \(percent)"
  }

  private static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}
