import Analysis
internal import MapPane
import Text

extension State {
  /// Makes a quotation the one stood on, in the text, the list and among the actors.
  mutating func stand(on quotation: Quotation.ID) {
    position.current = quotation
    position.spot = nil
    select(reading.analysis.speaker(of: quotation)?.id)
    view.text.reveal(reading.analysis.quotations[quotation.index].span)
  }

  /// Stands on a word of the text and selects in the other panes what it names.
  mutating func stand(on link: Link) {
    switch link.target {
    case .quotation(let quotation):
      stand(on: quotation)
      position.spot = link
    case .actor(let actor): select(actor)
    case .country(let country): view.map.apply(.select(country))
    case .address(let address): say(address)
    case .claim: break
    }
    position.spot = link
    view.text.reveal(link.span)
  }

  /// Selects an actor in their pane.
  mutating func select(_ actor: Actor.ID?) {
    guard let actor, let row = reading.roster.index(of: actor) else { return }
    view.actors.selected = row
  }

  /// Gives the keys to the text where it is not seen, for what was asked for shows there.
  mutating func bringTextToSight() {
    guard view.layout.body(of: .text) == nil else { return }
    view.arrangement.focus(on: .text)
    settle()
  }

  /// Selects something in a list that has just got the keys.
  mutating func standSomewhere() {
    switch view.arrangement.focus {
    case .quotes where position.current == nil:
      position.current = firstVisible ?? reading.kept.first
    case .actors:
      view.actors.selected = reading.roster.actorRow(near: view.actors.selected, from: 0) ?? 0
    case .text, .quotes, .map: break
    }
  }

  /// The first quotation of those kept that begins in what the text pane shows.
  var firstVisible: Quotation.ID? {
    let visible = view.text.visible
    let index = reading.kept.partitioningIndex(where: {
      reading.analysis.quotations[$0.index].span.upper > visible.lower
    })
    guard index < reading.kept.count,
      reading.analysis.quotations[reading.kept[index].index].span.overlaps(visible)
    else {
      return nil
    }
    return reading.kept[index]
  }
}
