/// A cue with what it may report and who may be its source; an object, as drafts and answers hold it.
package final class Proposal {
  /// A content and how likely it is, given that the cue reports.
  package struct Content {
    /// Where the content stands, in tokens before and after the cue.
    package let candidate: ContentCandidate
    let probability: Float
    /// The probability of all contents that share at least half of their words with it.
    let support: Float

    /// What answering with it promises: a content hardly likelier than several that agree with each
    /// other and not with it is less worth than each of them.
    var worth: Float { probability * support }
  }

  /// A source, nil for none, and how likely it is.
  package struct Source {
    /// The phrase that may be the source; nil for a quotation without any.
    package let candidate: SourceCandidate?
    let probability: Float
  }

  let cue: CueCandidate
  /// How likely the cue reports at all, if it stands in no other cue's content.
  let probability: Float
  /// The likeliest sources, best first.
  let sources: [Source]
  /// The likeliest contents, most worth first.
  let contents: [Content]

  init(cue: CueCandidate, probability: Float, sources: [Source], contents: [Content]) {
    self.cue = cue
    self.probability = probability
    self.sources = sources
    self.contents = contents
  }

  /// How likely the token stands in the content.
  func covers(_ token: Int) -> Float {
    var probability: Float = 0
    for content in contents where content.candidate.contains(token) {
      probability += content.probability
    }
    return probability
  }
}
