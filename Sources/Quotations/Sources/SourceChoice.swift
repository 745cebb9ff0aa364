package import Language

/// The choice of a cue's source: first none, then the candidates.
package struct SourceChoice<Sink: ChoiceSink> {
  /// Where the features of the candidates go.
  package private(set) var sink: Sink
  private var finder: SourceCandidates
  private var features: SourceFeatures

  /// A choice for no cue yet.
  package init(_ syntax: Syntax, _ sink: Sink) {
    self.sink = sink
    finder = SourceCandidates(syntax)
    features = SourceFeatures(syntax)
  }

  /// The sources to choose among, nearest first.
  package var candidates: [SourceCandidate] { finder.found }

  /// Makes the choice for a cue.
  package mutating func turn(to cue: CueCandidate) {
    sink.removeAll()
    finder.find(for: cue)
    features.turn(to: cue)
    features.appendNone(to: &sink)
    sink.add(sink.endPart())
    for candidate in finder.found {
      features.append(candidate, to: &sink)
      sink.add(sink.endPart())
    }
  }
}

extension SourceChoice<Scores> {
  /// Turns the scores of the candidates into their probabilities.
  mutating func normalize() { sink.normalize() }
}
