import Analysis

extension State {
  /// Takes a step of filtering, and says what is shown from then on.
  mutating func apply(_ step: FilterStep) {
    switch step {
    case .clear:
      say(reading.filter == nil ? "no filter" : "everybody again")
      desk.followed = nil
      set(filter: nil)
    case .speaker: filterSpeaker()
    case .words(let words): filter(by: words)
    case .attitudes:
      reading.toggleAttitudes()
      standAmongKept()
      say(reading.showsAttitudes ? "wishes, beliefs and decisions too" : "statements alone")
    }
  }

  private mutating func filterSpeaker() {
    guard let actor = actorInHand else { return say("no speaker here") }
    guard reading.roster.tally(of: actor.id).quotations > 0 else {
      return say("\(actor.name) is not quoted")
    }
    let filter = Filter(actor)
    set(filter: filter == reading.filter ? nil : filter)
  }

  /// The actor selected in their pane, or the speaker of the quotation stood on.
  var actorInHand: Actor? {
    if focus == .actors, reading.roster.rows.indices.contains(view.actors.selected) {
      return reading.roster.rows[view.actors.selected].actor.map {
        reading.analysis.actors[$0.index]
      }
    }
    return (position.current ?? firstVisible).flatMap { reading.analysis.speaker(of: $0) }
  }

  /// Keeps what fits the words, and shows the first of it where nothing of it is seen.
  mutating func filter(by words: String) {
    if words.isEmpty { return set(filter: nil) }
    guard let filter = Filter(words, in: reading.analysis, of: article) else {
      return say(Self.refusal(of: words))
    }
    set(filter: filter)
    if firstVisible == nil, let first = reading.kept.first { visit(first) }
  }

  private static func refusal(of words: String) -> String {
    words.contains(":")
      ? "no quotation fits “\(words)”" : "nobody who is quoted is called “\(words)”"
  }
}
