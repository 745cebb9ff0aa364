import Analysis
import Articles
internal import MapPane
import Text

extension State {
  /// Takes a jump; one of steps is what `again` repeats.
  mutating func apply(_ jump: Jump) {
    switch jump {
    case .step(let target, let steps):
      position.lastTarget = target
      if target != .note { position.annotated = nil }
      step(target, steps)
    case .again(let steps): step(position.lastTarget, steps)
    case .quotation(let number): self.jump(to: number)
    case .paragraph(let number): goToParagraph(number)
    }
  }

  /// Goes to the quotation of a number.
  private mutating func jump(to number: Int) {
    guard let id = Quotation.ID(number: number), id.index < reading.analysis.quotations.count
    else { return say("there is no quotation \(number)") }
    if !reading.shown.contains(id) { reading.toggleAttitudes() }
    if reading.keptIndex(of: id) == nil { set(filter: nil) }
    visit(id)
  }

  private mutating func goToParagraph(_ number: Int) {
    guard (1...max(1, article.paragraphs.count)).contains(number), !article.paragraphs.isEmpty
    else { return say("there is no paragraph \(number)") }
    goToTop(of: article.paragraphs[number - 1].span)
  }

  private mutating func step(_ target: Jump.Target, _ steps: Int) {
    switch target {
    case .quotation: stepQuotation(steps, among: reading.kept, called: "quotation")
    case .speaker: stepSpeaker(steps)
    case .country:
      if focus == .map { return stepEvidence(steps) }
      stepLink(steps, among: reading.passages.countries, target)
    case .link: stepLink(steps, among: reading.passages.links, target)
    case .heading: stepHeading(steps)
    case .note: stepNote(steps)
    }
  }

  /// The place so many steps from the border between two of a list: the last one where there are fewer,
  /// none where there is none.
  func index(_ steps: Int, from border: Int, count: Int) -> Int? {
    let index = steps > 0 ? border + steps - 1 : border + steps
    let inside = max(0, min(index, count - 1))
    return (steps > 0 ? border < count : border > 0) ? inside : nil
  }

  private mutating func stepHeading(_ steps: Int) {
    let headings = article.headings
    let top = view.text.visible.lower
    let border =
      steps > 0
      ? headings.partitioningIndex(where: { $0.lower > top })
      : headings.partitioningIndex(where: { $0.lower >= top })
    guard let index = index(steps, from: border, count: headings.count) else {
      return say(none("heading", steps, isStoodOn: false))
    }
    let before = view.text.top
    goToTop(of: headings[index])
    if view.text.top == before { say("the heading is in sight") }
  }

  private mutating func stepSpeaker(_ steps: Int) {
    guard let current = position.current ?? firstVisible else { return say("no quotation here") }
    guard let speaker = reading.analysis.speaker(of: current) else {
      return say("this quotation has no speaker")
    }
    position.current = current
    let own = speaker.quotations.filter { reading.keptIndex(of: $0) != nil }
    stepQuotation(steps, among: own, called: "quotation of \(speaker.shortName)")
  }

  /// Goes on from the quotation stood on, or from the first row where that is out of sight.
  private mutating func stepQuotation(_ steps: Int, among ids: [Quotation.ID], called name: String)
  {
    let border: Int
    if let current = position.current, isSeen(current) {
      border = ids.partitioningIndex(where: { steps > 0 ? $0 > current : $0 >= current })
    } else {
      let edge = view.text.visible.lower
      border = ids.partitioningIndex(where: {
        reading.analysis.quotations[$0.index].span.lower >= edge
      })
    }
    guard let index = index(steps, from: border, count: ids.count) else {
      return say(none(name, steps, isStoodOn: position.current.map(isSeen) ?? false))
    }
    visit(ids[index])
  }

  private func isSeen(_ quotation: Quotation.ID) -> Bool {
    view.layout.body(of: .text) == nil
      || reading.analysis.quotations[quotation.index].span.overlaps(view.text.visible)
  }

  /// What is said where there is nothing more to go to: "no quotation after this one".
  func none(_ name: String, _ steps: Int, isStoodOn: Bool) -> String {
    let place = isStoodOn ? "this one" : "this place"
    return "no \(name) \(steps > 0 ? "after" : "before") \(place)"
  }

  /// Stands on a quotation, remembering the place where that scrolls the text.
  mutating func visit(_ quotation: Quotation.ID) {
    let before = place
    if view.arrangement.focus == .map { bringTextToSight() }
    stand(on: quotation)
    if before.offset != place.offset { position.trail.leave(before) }
  }

  private mutating func stepLink(_ steps: Int, among links: [Link], _ target: Jump.Target) {
    let visible = view.text.visible
    let from = position.spot.flatMap { $0.span.overlaps(visible) ? $0.span : nil }
    let border =
      from.map { from in
        links.partitioningIndex(where: { steps > 0 ? $0.span > from : $0.span >= from })
      } ?? links.partitioningIndex(where: { $0.span.lower >= visible.lower })
    guard let index = index(steps, from: border, count: links.count) else {
      let name = target == .country ? "country" : "name, quotation or link"
      return say(none(name, steps, isStoodOn: from != nil))
    }
    bringTextToSight()
    stand(on: links[index])
    if target == .country, let country = links[index].country { say(view.map.line(for: country)) }
  }
}
