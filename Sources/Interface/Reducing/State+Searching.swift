import Articles

extension State {
  mutating func apply(_ step: SearchStep) {
    switch step {
    case .clear:
      (search, spot, selection) = (nil, nil, nil)
    case .find(let words):
      search(for: words, from: place)
      if search?.matches.isEmpty == true { say("“\(words)” is not found") }
    case .next(let steps):
      guard var search else { return say("nothing searched for yet; / searches") }
      let before = place
      if search.advance(by: steps) {
        say("search wrapped around the \(steps > 0 ? "end" : "beginning")")
      }
      show(search, leaving: before)
    }
  }

  /// Finds a text from an offset on, as it is being written.
  mutating func search(for words: String, from origin: Trail.Place) {
    guard !words.isEmpty else {
      search = nil
      return go(to: origin)
    }
    var search = Search(Pattern(words), in: article.utf8)
    if search.start(at: origin.offset) { say("search wrapped around the end") }
    self.search = search
    guard let span = search.currentSpan else { return go(to: origin) }
    text.reveal(span)
  }

  private mutating func show(_ search: Search, leaving before: Trail.Place) {
    self.search = search
    guard let span = search.currentSpan else { return say("\(search.pattern.text) is not found") }
    bringTextToSight()
    text.reveal(span)
    if before.offset != place.offset { trail.leave(before) }
  }
}
