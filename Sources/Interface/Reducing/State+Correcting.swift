import Analysis
internal import MapPane

extension State {
  /// Corrects what the analysis says of the quotation stood on, or takes a correction back.
  mutating func apply(_ step: CorrectionStep) {
    switch step {
    case .choose where focus == .actors:
      guard let actor = actorInHand else { return say("nobody selected") }
      show(.identities, from: candidates.firstIndex { $0.id == actor.id } ?? 0)
    case .choose:
      guard let quotation = chosenForCorrection else { return }
      let speaker = reading.analysis.speaker(of: quotation)?.id
      let index = candidates.firstIndex { $0.id == speaker } ?? 0
      show(.speakers, from: index)
    case .speaker(let name):
      guard let quotation = chosenForCorrection else { return }
      correct(quotation, .speaker(name))
      say("q\(quotation.number) is by \(name); U takes it back")
    case .reject:
      guard let quotation = chosenForCorrection else { return }
      correct(quotation, .noQuotation)
      say("q\(quotation.number) is no quotation; U takes it back")
    case .rename(let name): rename(name)
    case .split(let name): split(name)
    case .strikeRole: strike { claim, country in .noRole(claim.role, country) }
    case .strikeClaim: strike { claim, _ in .noClaim(claim.role) }
    case .undo: undo(again: false)
    case .redo: undo(again: true)
    }
  }

  /// The quotation to be corrected, which is stood on from then on.
  private var chosenForCorrection: Quotation.ID? {
    mutating get {
      guard let quotation = position.current ?? firstVisible else {
        say("no quotation here")
        return nil
      }
      stand(on: quotation)
      return quotation
    }
  }

  private mutating func correct(_ quotation: Quotation.ID, _ change: Correction.Change) {
    reading.correct(Correction(reading.analysis.quotations[quotation.index].span, change))
    showCorrected()
  }

  private mutating func rename(_ name: String) {
    guard let actor = actorInHand else { return say("nobody selected") }
    let named = actor.mentions.first?.span
    let said = actor.quotations.first.flatMap { reading.analysis.quotations[$0.index].source?.span }
    guard let span = named ?? said, actor.name != name else {
      return say("\(actor.name) is called so already")
    }
    let isKnown = reading.analysis.actors.contains { $0.name == name }
    reading.correct(Correction(span, .named(name)))
    showCorrected()
    if let id = reading.analysis.actor(at: span) { select(id) }
    say("\(actor.name) is \(isKnown ? "the same as" : "called") \(name); U takes it back")
  }

  private mutating func split(_ name: String) {
    guard let first = chosenForCorrection, let speaker = reading.analysis.speaker(of: first) else {
      return say("no speaker here")
    }
    let own = speaker.quotations.filter { $0 >= first }
    for quotation in own { correct(quotation, .speaker(name)) }
    say("\(own.count.quotes) \(own.count == 1 ? "is" : "are") by \(name); U takes it back")
  }

  private mutating func undo(again isAgain: Bool) {
    guard let correction = reading.undo(again: isAgain) else {
      return say(isAgain ? "nothing to do again" : "nothing to take back")
    }
    showCorrected()
    switch correction.change {
    case .named(let name): return say(isAgain ? "\(name) again" : "no longer \(name)")
    case .noClaim, .noRole:
      let words = view.map.words(of: correction)
      return say("\(isAgain ? "struck out again" : "no longer struck out"): \(words)")
    case .speaker, .noQuotation: break
    }
    if let quotation = reading.analysis.quotation(at: correction.span) {
      if reading.keptIndex(of: quotation) != nil { stand(on: quotation) }
      say("q\(quotation.number) is \(isAgain ? "corrected again" : "as it was")")
    }
  }

  /// Brings what depends on the analysis into agreement with it.
  mutating func showCorrected() {
    takeMap()
    reading.keep(reading.filter.flatMap { filter($0.memory) })
    standAmongKept()
    noteSpeakers()
  }

  /// Those who may be the speaker: who is quoted, then who is named.
  var candidates: [Actor] {
    let quoted = reading.speakers.actors.map { reading.analysis.actors[$0.index] }
    let others = reading.analysis.actors.filter { actor in
      actor.kind == .person && !reading.speakers.include(actor.id)
    }
    return quoted + others
  }
}
