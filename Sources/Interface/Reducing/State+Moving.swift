import Articles
import Text

extension State {
  /// Moves what the focused pane shows; with the map focused, the text.
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
    case .start, .end, .percent: position.trail.leave(place)
    case .line, .halfPage, .page, .paragraph: break
    }
    view.text.move(motion)
  }

  private mutating func moveQuotes(_ motion: Motion) {
    guard !reading.kept.isEmpty else { return }
    let capacity = quotations(from: view.quotes.selected, by: motion.isBackward ? -1 : 1)
    let index =
      position.current == nil
      ? view.quotes.selected
      : view.quotes.target(of: motion, count: reading.kept.count, capacity: capacity)
    stand(on: reading.kept[index])
  }

  /// How many quotations the list has room for from one on, or up to it.
  func quotations(from index: Int, by step: Int) -> Int {
    guard view.layout.showsWholeQuotations, let body = view.layout.body(of: .quotes) else {
      return view.capacity(of: .quotes)
    }
    return QuotesPane(self).count(from: index, by: step, in: body)
  }

  private mutating func moveActors(_ motion: Motion) {
    let capacity = view.capacity(of: .actors)
    let wanted = view.actors.target(
      of: motion,
      count: reading.roster.rows.count,
      capacity: capacity
    )
    view.actors.selected = reading.roster.actorRow(near: wanted, from: view.actors.selected) ?? 0
  }

  /// Where the person is, to come back to.
  var place: Trail.Place {
    Trail.Place(offset: view.text.visible.lower, quotation: position.current)
  }

  /// Goes back to a place.
  mutating func go(to place: Trail.Place) {
    position.current = place.quotation.flatMap { reading.keptIndex(of: $0) == nil ? nil : $0 }
    position.spot = nil
    view.text.scroll(to: view.text.lines.line(of: place.offset))
  }

  /// Sets a mark or goes to a place that was left; a letter is still to be pressed for some.
  mutating func apply(_ step: MarkStep) {
    switch step {
    case .set, .go: dialogue.keys.mark = step
    case .last: position.trail.last.map { visit($0) } ?? say("no place to go back to")
    case .back:
      position.trail.back(from: place).map { goInText(to: $0) } ?? say("no place before this one")
    case .forward:
      position.trail.forward(from: place).map { goInText(to: $0) } ?? say("no place after this one")
    }
  }

  private mutating func goInText(to place: Trail.Place) {
    bringTextToSight()
    go(to: place)
  }

  /// Goes to a place and remembers this one.
  private mutating func visit(_ target: Trail.Place) {
    position.trail.leave(place)
    goInText(to: target)
  }

  /// Sets or goes to the mark that a key names.
  mutating func applyMark(_ step: MarkStep, _ name: Unicode.Scalar) {
    if step == .set {
      position.trail.mark(place, as: name)
      say("mark \(name) set")
    } else {
      position.trail.place(marked: name).map { visit($0) } ?? say("there is no mark \(name)")
    }
  }
}
