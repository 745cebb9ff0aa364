internal import Language
internal import Text

/// The way cue, content and source stand to each other: why a quotation has the source it has.
///
/// The first rule of `allCases` that holds is the rule of an answer.
enum AttributionRule: String, CaseIterable {
  case accordingTo = "according-to"
  case label
  case signature
  case topic = "quote-cue-noun-that"
  case denied = "denied-claim-that"
  case heard = "hearing-cue-clause"
  case accused = "accused-by"
  case quoted = "quoted-as-saying"
  case reported = "reports-say"
  case told = "told-by"
  case announced = "speaker-colon-quote"
  case presented = "introduced-as"
  case continued = "after-speaker"
  case introduced = "after-person"
  case unclaimed = "nobody-named"
  case interrupted
  case reportingNoun = "reporting-noun"
  case quoteCueSpeaker = "quote-cue-speaker"
  case quoteSpeakerCue = "quote-speaker-cue"
  case quoteCue = "quote-cue"
  case cueSpeakerQuote = "cue-speaker-quote"
  case cueQuote = "cue-quote"
  case speakerCueQuote = "speaker-cue-quote"
  case speakerCueThat = "speaker-cue-that"
  case speakerCueQuestion = "speaker-cue-question"
  case speakerCueInfinitive = "speaker-cue-infinitive"
  case speakerCueClause = "speaker-cue-clause"
  case speakerCuePhrase = "speaker-cue-phrase"

  /// How often what the rule gives is right where it leaves no choice.
  var confidence: Double {
    switch self {
    case .label: 0.97
    case .topic, .denied, .heard, .accused, .quoted, .reported, .told, .announced, .presented: 0.8
    default: 0.93
    }
  }

  /// The rule of an answer.
  init(_ draft: Draft, _ syntax: Syntax) {
    let view = View(draft, syntax)
    self = Self.allCases.first { $0.holds(view) } ?? .speakerCuePhrase
  }

  /// What the rules look at.
  private struct View {
    let cue: CueCandidate
    let isSignature: Bool
    let shape: ContentCandidate.Shape
    let complement: Complement
    /// Whether the source stands before the cue; nil where there is none.
    let isSourceBefore: Bool?

    init(_ draft: Draft, _ syntax: Syntax) {
      cue = draft.proposal.cue
      isSignature = cue.lemma == CueTable.english.signature
      shape = draft.content.candidate.shape
      let piece = draft.content.candidate.first
      let start = piece.first { !syntax.symbols[$0].isBreak } ?? piece.lowerBound
      complement = syntax.complement(Range(from: start, to: piece.upperBound))
      isSourceBefore = draft.source.candidate?.isBefore
    }
  }

  private func holds(_ view: View) -> Bool {
    switch self {
    case .accordingTo: view.cue.form == .according
    case .label: view.cue.form == .mark && !view.isSignature
    case .signature: view.isSignature
    case .topic, .denied, .heard, .accused, .quoted, .reported, .told, .announced, .presented,
      .continued,
      .introduced,
      .unclaimed:
      false
    case .interrupted: view.shape == .around
    case .reportingNoun: view.cue.form == .noun
    case .quoteCueSpeaker: view.shape == .before && view.isSourceBefore == false
    case .quoteSpeakerCue: view.shape == .before && view.isSourceBefore == true
    case .quoteCue: view.shape == .before
    case .cueSpeakerQuote: view.isSourceBefore == false
    case .cueQuote: view.isSourceBefore == nil
    case .speakerCueQuote: view.complement == .marked
    case .speakerCueThat: view.complement == .that
    case .speakerCueQuestion: view.complement == .question
    case .speakerCueInfinitive: view.complement == .infinitive
    case .speakerCueClause: view.complement == .clause
    case .speakerCuePhrase: true
    }
  }
}
