import Analysis
import Articles
import Discourse
import Fuzzing
import Language
import Testing
import Text

@testable import Actors
@testable import Places

/// What holds for every stage of the analysis, whatever the text.
@Suite struct StageTests {
  /// An article with what each stage makes of it.
  private struct Stages {
    let article: Article
    let tagging: Tagging
    let syntax: Syntax
    let analysis: Analysis

    init(_ text: String) {
      article = PlainText.read(text, record: Record(id: "test"))
      tagging = Tagging(article)
      syntax = Syntax(article, tagging)
      analysis = Analyzer.analyze(article)
    }

    var findings: PlaceFindings { PlaceFinder.findings(in: article, tagging) }

    var markables: [Markable] {
      let places = PlaceIndex(analysis.places, article)
      let sources = SourceReader(analysis.quotations, article.tokens)
      let context = MentionContext(syntax)
      return MentionFinder(context, places, syntax.regions, sources: sources.inOrder).markables
    }

    /// Whether a stretch of the text holds something, and begins and ends with whole characters.
    func isWhole(_ span: Span) -> Bool {
      0 <= span.lower && span.lower < span.upper && span.upper <= article.utf8.count
        && [span.lower, span.upper].allSatisfy {
          $0 == article.utf8.count || article.utf8[$0] & 0xc0 != 0x80
        }
    }
  }

  /// Whether ranges are in order and no two have anything in common.
  private func areApart(_ ranges: [Range<Int>]) -> Bool {
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  private func check(_ text: String, _ holds: (Stages) -> Bool) {
    #expect(holds(Stages(text)), "\(text.debugDescription)")
  }

  private static let texts: [String] = [42, UInt64.random(in: 0..<1 << 32)].flatMap { seed in
    var stream = TextStream(seed: seed)
    return (0..<30).map { _ in stream.next() }
  }

  @Test(arguments: texts)
  func `paragraphs, sentences and tokens follow each other`(text: String) {
    check(text) { stages in
      let article = stages.article
      let spans = [
        article.paragraphs.map(\.span), article.sentences.map(\.span), article.tokens.map(\.span),
      ]
      return spans.allSatisfy { spans in
        spans.allSatisfy(stages.isWhole) && areApart(spans.map { $0.lower..<$0.upper })
      } && areApart(article.sentences.map(\.tokens))
    }
  }

  @Test(arguments: texts)
  func `names of places and noun phrases follow each other`(text: String) {
    check(text) { stages in
      let phrases = stages.syntax.phrases.phrases
      return areApart(stages.findings.all.map(\.tokens)) && areApart(phrases.map(\.tokens))
        && phrases.allSatisfy { $0.tokens.contains($0.head) }
        && stages.findings.all.allSatisfy { stages.isWhole($0.span) }
    }
  }

  @Test(arguments: texts)
  func `mentions begin in order and hold their heads`(text: String) {
    check(text) { stages in
      let markables = stages.markables
      let starts = markables.map(\.tokens.lowerBound)
      return zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
        && markables.allSatisfy { markable in
          let sentence = stages.article.sentences[markable.sentence].tokens
          return markable.tokens.contains(markable.head) && !markable.tokens.isEmpty
            && sentence.contains(markable.tokens.lowerBound)
        }
    }
  }

  @Test(arguments: texts)
  func `quotations and claims lie in the text`(text: String) {
    check(text) { stages in
      let quotations = stages.analysis.quotations
      let pieces = quotations.map { $0.content.map { $0.lower..<$0.upper } }
      return pieces.allSatisfy(areApart)
        && quotations.allSatisfy { $0.content.allSatisfy(stages.isWhole) }
        && quotations.allSatisfy { $0.source.map { stages.isWhole($0.span) } ?? true }
        && stages.analysis.coverage.claims.allSatisfy { stages.isWhole($0.span) }
        && stages.analysis.places.allSatisfy { stages.isWhole($0.span) }
    }
  }
}
