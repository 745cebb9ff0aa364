import Analysis
import Articles
import Background
import Discourse
import Files

/// What is done so that an analysis that dies does not take the reader with it: the program starts
/// anew and shows the text alone.
enum Survival {
  /// The variable by which it tells itself to do so.
  private static let mark = "ONRECORD_TEXT_ONLY"

  /// Whether an analysis of this article has died.
  static var isTextOnly: Bool { Environment[mark] != nil }

  /// What the person is told of it.
  static let apology = "the analysis of this article failed; this is its text alone"

  /// From now on an analysis is under way.
  static func begin() { Restart.arm(marking: mark) }

  /// It is done.
  static func end() { Restart.disarm() }

  /// What is found in an article, nothing where that has died before.
  static func analysis(of article: Article) -> Analysis {
    if isTextOnly { return Analysis() }
    begin()
    defer { end() }
    return Analyzer.analyze(article)
  }
}
