import Analysis
internal import MapPane
import Text

extension State {
  /// Makes a quotation the one stood on, in the text, the list and among the actors.
  mutating func stand(on quotation: Quotation.ID) {
    current = quotation
    spot = nil
    select(analysis.speaker(of: quotation)?.id)
    text.reveal(analysis.quotations[quotation.index].span)
  }

  /// Stands on a word of the text and selects in the other panes what it names.
  mutating func stand(on link: Link) {
    switch link.target {
    case .quotation(let quotation):
      stand(on: quotation)
      spot = link
    case .actor(let actor): select(actor)
    case .country(let country): map.apply(.select(country))
    case .claim: break
    }
    spot = link
    text.reveal(link.span)
  }

  /// Selects an actor in their pane.
  mutating func select(_ actor: Actor.ID?) {
    guard let actor, let row = roster.index(of: actor) else { return }
    actors.selected = row
  }

  /// Gives the keys to the text where it is not seen, for what was asked for shows there.
  mutating func bringTextToSight() {
    guard layout.body(of: .text) == nil else { return }
    arrangement.focus(on: .text)
    settle()
  }

  /// Selects something in a list that has just got the keys.
  mutating func standSomewhere() {
    switch arrangement.focus {
    case .quotes where current == nil: current = firstVisible ?? kept.first
    case .actors: actors.selected = roster.actorRow(near: actors.selected, from: 0) ?? 0
    case .text, .quotes, .map: break
    }
  }

  /// The first quotation of those kept that begins in what the text pane shows.
  var firstVisible: Quotation.ID? {
    let visible = text.visible
    let index = kept.firstIndex(sorted: {
      analysis.quotations[$0.index].span.upper > visible.lower
    })
    guard index < kept.count, analysis.quotations[kept[index].index].span.overlaps(visible) else {
      return nil
    }
    return kept[index]
  }
}
