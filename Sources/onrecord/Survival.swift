import Analysis
import Articles
import Background
import Discourse
import Files

/// What is done so that an analysis that dies does not take the reader with it: the program starts
/// anew and shows the text alone.
enum Survival {
  /// The variable by which it tells itself to do so, and for which of the articles.
  private static let mark = "ONRECORD_TEXT_ONLY"

  /// The place, among those that are read, of the article whose analysis has died; nil where none has.
  static var failed: Int? { Environment[mark].map { Int($0) ?? 0 } }

  /// Whether an analysis has died.
  static var isTextOnly: Bool { failed != nil }

  /// What the person is told of it.
  static let apology = "the analysis of this article failed; this is its text alone"

  /// From now on the analysis of the article at a place is under way.
  static func begin(at place: Int = 0) { Restart.arm(marking: mark, with: place) }

  /// It is done.
  static func end() { Restart.disarm() }

  /// What is found in the article at a place, nothing where that has died before.
  static func analysis(of article: Article, at place: Int = 0) -> Analysis {
    if failed == place { return Analysis() }
    begin(at: place)
    defer { end() }
    return Analyzer.analyze(article)
  }
}
