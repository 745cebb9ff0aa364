import Text

extension State {
  mutating func move(_ motion: Motion) {
    switch focus {
    case .text, .map: moveText(motion)
    case .quotes: moveQuotes(motion)
    case .actors: moveActors(motion)
    }
  }

  /// Moves the text, remembering where it was before a long way.
  mutating func moveText(_ motion: Motion) {
    switch motion {
    case .start, .end, .percent: trail.leave(place)
    case .line, .halfPage, .page, .paragraph: break
    }
    text.move(motion)
  }

  private mutating func moveQuotes(_ motion: Motion) {
    guard !kept.isEmpty else { return }
    let capacity = capacity(of: .quotes)
    let index =
      current == nil
      ? quotes.selected : quotes.target(of: motion, count: kept.count, capacity: capacity)
    stand(on: kept[index])
  }

  private mutating func moveActors(_ motion: Motion) {
    let capacity = capacity(of: .actors)
    let wanted = actors.target(of: motion, count: roster.rows.count, capacity: capacity)
    actors.selected = roster.actorRow(near: wanted, from: actors.selected) ?? 0
  }

  /// Where the person is, to come back to.
  var place: Trail.Place {
    Trail.Place(offset: text.visible.lower, quotation: current)
  }

  /// Goes back to a place.
  mutating func go(to place: Trail.Place) {
    current = place.quotation.flatMap { keptIndex(of: $0) == nil ? nil : $0 }
    spot = nil
    text.scroll(to: text.lines.line(of: place.offset))
  }

  mutating func apply(_ step: MarkStep) {
    switch step {
    case .set, .go: keys.mark = step
    case .last: trail.last.map { visit($0) } ?? say("no place to go back to")
    case .back: trail.back(from: place).map { goInText(to: $0) } ?? say("no place before this one")
    case .forward:
      trail.forward(from: place).map { goInText(to: $0) } ?? say("no place after this one")
    }
  }

  private mutating func goInText(to place: Trail.Place) {
    bringTextToSight()
    go(to: place)
  }

  /// Goes to a place and remembers this one.
  private mutating func visit(_ target: Trail.Place) {
    trail.leave(place)
    goInText(to: target)
  }

  /// Sets or goes to the mark that a key names.
  mutating func applyMark(_ step: MarkStep, _ name: Unicode.Scalar) {
    if step == .set {
      trail.mark(place, as: name)
      say("mark \(name) set")
    } else {
      trail.place(marked: name).map { visit($0) } ?? say("there is no mark \(name)")
    }
  }
}
