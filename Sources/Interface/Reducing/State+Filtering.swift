import Analysis

extension State {
  mutating func apply(_ step: FilterStep) {
    switch step {
    case .clear:
      say(reading.filter == nil ? "no filter" : "everybody again")
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
  private var actorInHand: Actor? {
    if focus == .actors, reading.roster.rows.indices.contains(view.actors.selected) {
      return reading.roster.rows[view.actors.selected].actor.map {
        reading.analysis.actors[$0.index]
      }
    }
    return (position.current ?? firstVisible).flatMap { reading.analysis.speaker(of: $0) }
  }

  /// Keeps those speakers whose name, role or side holds the words.
  mutating func filter(by words: String) {
    if words.isEmpty { return set(filter: nil) }
    guard let filter = Filter(words, in: reading.analysis) else {
      return say("nobody who is quoted is called “\(words)”")
    }
    set(filter: filter)
  }
}
