internal import Articles

/// A cue with what it may report and who may be its source.
struct Proposal {
  /// A content and how likely it is, given that the cue reports.
  struct Content {
    let candidate: ContentCandidate
    let probability: Float
    /// The probability of all contents that share at least half of their words with it.
    let support: Float
  }

  /// A source, nil for none, and how likely it is.
  struct Source {
    let candidate: SourceCandidate?
    let probability: Float
  }

  let cue: CueCandidate
  /// How likely the cue reports at all, if it stands in no other cue's content.
  let probability: Float
  /// The likeliest sources, best first.
  let sources: [Source]
  /// The likeliest contents, best first.
  let contents: [Content]

  /// How likely the token stands in the content.
  func covers(_ token: Int) -> Float {
    contents.reduce(0) { $1.candidate.contains(token) ? $0 + $1.probability : $0 }
  }
}
