import Analysis

extension State {
  mutating func apply(_ step: FilterStep) {
    switch step {
    case .clear:
      say(filter == nil ? "no filter" : "everybody again")
      set(filter: nil)
    case .speaker: filterSpeaker()
    case .words(let words): filter(by: words)
    case .attitudes:
      toggleAttitudes()
      say(showsAttitudes ? "wishes, beliefs and decisions too" : "statements alone")
    }
  }

  private mutating func filterSpeaker() {
    guard let actor = actorInHand else { return say("no speaker here") }
    guard roster.tally(of: actor.id).quotations > 0 else {
      return say("\(actor.name) is not quoted")
    }
    let filter = Filter(actor)
    set(filter: filter == self.filter ? nil : filter)
  }

  /// The actor selected in their pane, or the speaker of the quotation stood on.
  private var actorInHand: Actor? {
    if focus == .actors, roster.rows.indices.contains(actors.selected) {
      return roster.rows[actors.selected].actor.map { analysis.actors[$0.index] }
    }
    return (current ?? firstVisible).flatMap { analysis.speaker(of: $0) }
  }

  /// Keeps those speakers whose name, role or side holds the words.
  mutating func filter(by words: String) {
    if words.isEmpty { return set(filter: nil) }
    guard let filter = Filter(words, in: analysis) else {
      return say("nobody who is quoted is called “\(words)”")
    }
    set(filter: filter)
  }
}
