import Articles

extension State {
  /// Takes a step of searching; clearing with nothing to clear steps out of what is nearest.
  mutating func apply(_ step: SearchStep) {
    switch step {
    case .clear:
      let hasNothing = position.search == nil && position.spot == nil && dialogue.selection == nil
      (position.search, position.spot, dialogue.selection) = (nil, nil, nil)
      dialogue.listWords = nil
      if hasNothing { _ = leaveNearest() }
    case .ask:
      ask(.search)
      dialogue.prompt?.isBackward = true
    case .find(let words):
      search(for: words, from: place)
      if let search = position.search, search.matches.isEmpty { say(search.refusal) }
    case .list:
      guard let search = position.search, !search.matches.isEmpty else {
        return say("nothing searched for yet; / searches")
      }
      show(.matches, from: search.current ?? 0)
    case .next(let steps):
      if searchListAgain(by: steps) { return }
      guard var search = position.search else { return say("nothing searched for yet; / searches") }
      let before = place
      let steps = search.isBackward ? -steps : steps
      if search.advance(by: steps) {
        say("search wrapped around the \(steps > 0 ? "end" : "beginning")")
      }
      show(search, leaving: before)
    }
  }

  /// Finds a text from an offset on, as it is being written.
  mutating func search(for words: String, from origin: Trail.Place) {
    guard !words.isEmpty else {
      position.search = nil
      return go(to: origin)
    }
    let isBackward = dialogue.prompt?.isBackward ?? false
    var search = Search(Pattern(words), in: reading.article.utf8, isBackward: isBackward)
    if search.start(at: origin.offset) {
      say("search wrapped around the \(isBackward ? "beginning" : "end")")
    }
    position.search = search
    guard let span = search.currentSpan else { return go(to: origin) }
    view.text.reveal(span)
  }

  /// Stands on the current match of a search, or says why there is none.
  mutating func show(_ search: Search, leaving before: Trail.Place) {
    position.search = search
    guard let span = search.currentSpan else { return say(search.refusal) }
    bringTextToSight()
    view.text.reveal(span)
    if before.offset != place.offset { position.trail.leave(before) }
  }
}
