import Analysis
import Atlas
internal import MapPane

extension State {
  /// Follows what is stood on in the focused pane; gives what must be done outside.
  mutating func followed() -> Effect? {
    if focus == .text, let address = position.spot?.address { return .openFile(address) }
    follow()
    return nil
  }

  private mutating func follow() {
    switch focus {
    case .text: followText()
    case .quotes: followQuotation()
    case .actors: followActor()
    case .map: stepEvidence(1)
    }
  }

  private mutating func followText() {
    if let spot = position.spot { return follow(spot) }
    guard let quotation = position.current ?? firstVisible else {
      return say("nothing to follow here")
    }
    stand(on: quotation)
    view.arrangement.focus(on: .quotes)
  }

  /// Goes from a word of the text to the pane of what it names.
  mutating func follow(_ link: Link) {
    stand(on: link)
    view.arrangement.focus(on: link.target.pane)
  }

  private mutating func followQuotation() {
    guard let current = position.current else { return say("no quotation selected") }
    view.arrangement.focus(on: .text)
    settle()
    visit(current)
  }

  private mutating func followActor() {
    guard reading.roster.rows.indices.contains(view.actors.selected),
      let id = reading.roster.rows[view.actors.selected].actor
    else { return say("nobody selected") }
    let actor = reading.analysis.actors[id.index]
    view.arrangement.focus(on: .text)
    settle()
    if let first = actor.quotations.first(where: { reading.keptIndex(of: $0) != nil }) {
      visit(first)
    } else if let mention = actor.mentions.first {
      stand(on: Link(span: mention.span, target: .actor(id)))
    }
  }

  /// Goes from one sentence about the selected country to the next, round and round.
  mutating func stepEvidence(_ steps: Int) {
    guard let country = view.map.selected else { return say("no country selected; n steps to one") }
    let evidence = evidence(for: country)
    guard !evidence.isEmpty else { return say("\(CountryTable.name(of: country)) is not named") }
    let from = evidence.firstIndex { $0 == position.spot } ?? (steps > 0 ? -1 : 0)
    let index = (from + steps + evidence.count) % evidence.count
    bringTextToSight()
    stand(on: evidence[index])
    say("\(index + 1)/\(evidence.count) \(line(for: country, at: evidence[index]))")
  }

  private func line(for country: Country.Code, at link: Link) -> String {
    if case .claim(let id) = link.target { return view.map.line(for: country, by: id) }
    return view.map.line(for: country)
  }

  /// The claims about a country, or the places that name it where nothing is claimed.
  private func evidence(for country: Country.Code) -> [Link] {
    let claims = view.map.claims(of: country).map { id in
      Link(span: reading.analysis.coverage.claims[id.index].span, target: .claim(id))
    }
    if !claims.isEmpty { return claims }
    return reading.passages.countries.filter { $0.country == country }
  }
}

extension Link.Target {
  /// The pane that shows it.
  var pane: PaneName {
    switch self {
    case .quotation: .quotes
    case .actor: .actors
    case .address: .text
    case .country, .claim: .map
    }
  }
}
