internal import Language
internal import Text

/// The reports that quoted words have right after them: “…,” X said.
///
/// A comma before the closing mark, or after it, shows that a report follows, whatever its verb; after a
/// question or an exclamation it must be one of speech.
struct AttachedReports {
  /// For each marked region its report.
  private let reports: [SpokenReport?]
  private let syntax: Syntax

  private static let longestTitle = 12

  init(_ syntax: Syntax) {
    self.syntax = syntax
    let spoken = SpokenReports(syntax)
    reports = syntax.regions.regions.map { region in
      guard let (start, isAny) = Self.reportStart(region, in: syntax) else { return nil }
      return spoken.report(from: start, isAny: isAny)
    }
  }

  /// The report of the quoted words that the token belongs to.
  subscript(token: Int) -> SpokenReport? {
    syntax.regions.index(at: token).flatMap { reports[$0] }
  }

  /// Whether the quoted words that the token belongs to have a report of their own with another cue.
  func isOther(_ token: Int, than cue: Int) -> Bool {
    self[token].map { $0.cue.token != cue } ?? false
  }

  /// Where a report begins after the region, and whether each verb can be its verb.
  private static func reportStart(
    _ region: MarkedRegion,
    in syntax: Syntax
  ) -> (start: Int, isAny: Bool)? {
    let start = region.tokens.upperBound
    guard region.isClosed, !region.isInner, start < syntax.tokens.count,
      begins(region, in: syntax),
      !TitleCase.holds(region.content.prefix(Self.longestTitle), syntax.tokens, syntax.entries)
    else { return nil }
    var last = region.content.upperBound - 1
    if syntax.symbols[last] == .closeMark, last > region.content.lowerBound { last -= 1 }
    guard syntax.sentence(at: start).tokens.contains(last) else { return nil }
    switch syntax.symbols[last] {
    case .comma: return (start, true)
    case .question, .exclamation: return (start, false)
    default: return syntax.symbols[start] == .comma ? (start + 1, true) : nil
    }
  }

  /// Whether the region opens its sentence, or stands behind a colon or a dash.
  private static func begins(_ region: MarkedRegion, in syntax: Syntax) -> Bool {
    let first = syntax.sentence(at: region.open).tokens.lowerBound
    guard region.open > first else { return true }
    let before = syntax.symbols[region.open - 1]
    return before == .colon || before == .dash
  }
}
