package import Language

/// A cue with the source chosen for it: the stretch its content stands around.
///
/// An object: all that looks for contents holds it.
package final class Report: Sendable {
  let cue: CueCandidate
  let source: SourceCandidate?
  /// From the verb group or a source right before it to the end of the cue or a source after it; with
  /// all that belongs to a source that the cue governs.
  let tokens: Range<Int>

  /// What stands for a report before the first is read.
  static let none = Report(.none, source: nil, extent: nil)

  /// A cue with its source, nil for none.
  package convenience init(_ cue: CueCandidate, source: SourceCandidate?, in syntax: Syntax) {
    let extent = source.flatMap { source in
      cue.form == .according && !source.isBefore
        ? SourceExtent(syntax, cue, isBefore: false).extent(source) : nil
    }
    self.init(cue, source: source, extent: extent)
  }

  private init(_ cue: CueCandidate, source: SourceCandidate?, extent: Range<Int>?) {
    self.cue = cue
    self.source = source
    var lower = cue.group.tokens.lowerBound
    var upper = cue.end
    if let source {
      lower = min(lower, source.tokens.lowerBound)
      upper = max(upper, source.tokens.upperBound)
    }
    if let extent { upper = max(upper, extent.upperBound) }
    tokens = lower..<upper
  }

  /// Where the source stands, in one number.
  var sourceSide: Int {
    guard let source else { return 0 }
    let distance = source.between.phrases == 0 && source.distance == 0 ? 0 : 1
    return 1 + distance + (source.isBefore ? 0 : 2) + (source.isPossessor ? 4 : 0)
  }
}
