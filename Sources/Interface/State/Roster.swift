import Analysis
import Articles
import Atlas

/// The rows of the actors pane: those who are quoted, under the side they speak for.
struct Roster: Sendable {
  /// One row.
  enum Row: Sendable, Equatable {
    case heading(String)
    case actor(Actor.ID)
  }

  /// How much an actor says.
  struct Tally: Sendable, Equatable {
    var quotations = 0
    var words = 0
  }

  private(set) var rows: [Row] = []
  /// By index of the actor.
  private var tallies: [Tally]
  /// The words of whoever has most of them.
  private(set) var mostWords = 0

  /// Those who are quoted come first, unnamed sources after them, those only named last.
  init(_ analysis: Analysis, _ article: Article, showing shown: [Quotation.ID]) {
    tallies = Array(repeating: Tally(), count: analysis.actors.count)
    var order: [Actor] = []
    for quotation in shown.map({ analysis.quotations[$0.index] }) {
      guard let actor = quotation.source?.actor else { continue }
      if tallies[actor.index].quotations == 0 { order.append(analysis.actors[actor.index]) }
      tallies[actor.index].quotations += 1
      tallies[actor.index].words += article.words(of: quotation)
    }
    mostWords = tallies.map(\.words).max() ?? 0
    addSides(order.filter { $0.kind != .unnamed }, analysis)
    addUnnamed(order.filter { $0.kind == .unnamed }, of: shown.count)
    addSilent(
      analysis.actors.filter { actor in
        tally(of: actor.id).quotations == 0 && actor.kind == .person && !actor.mentions.isEmpty
      }
    )
  }

  /// How much an actor says in the quotations that are shown.
  func tally(of actor: Actor.ID) -> Tally { tallies[actor.index] }

  private mutating func addSides(_ actors: [Actor], _ analysis: Analysis) {
    var sides: [Side] = []
    var members: [Side: [Actor]] = [:]
    for actor in actors {
      let side = Side(of: actor, analysis)
      if members[side] == nil { sides.append(side) }
      members[side, default: []].append(actor)
    }
    for side in sides {
      let own = members[side] ?? []
      let name = side.name(analysis)
      if own.first?.name != name { rows.append(.heading(name)) }
      rows += own.map { .actor($0.id) }
    }
  }

  private mutating func addUnnamed(_ actors: [Actor], of quotations: Int) {
    guard !actors.isEmpty else { return }
    let count = actors.reduce(0) { $0 + tally(of: $1.id).quotations }
    rows.append(.heading("unnamed: \(count) of \(quotations) quotes"))
    rows += actors.map { .actor($0.id) }
  }

  private mutating func addSilent(_ actors: [Actor]) {
    guard !actors.isEmpty else { return }
    rows.append(.heading("named, not quoted"))
    rows += actors.map { .actor($0.id) }
  }

  /// The row of an actor.
  func index(of actor: Actor.ID) -> Int? {
    rows.firstIndex { $0.actor == actor }
  }

  /// The row nearest to a wanted one that is an actor, in the direction of travel first.
  func actorRow(near wanted: Int, from: Int) -> Int? {
    let direction = wanted >= from ? 1 : -1
    return actorRow(from: wanted, by: direction) ?? actorRow(from: wanted, by: -direction)
  }

  private func actorRow(from start: Int, by step: Int) -> Int? {
    var index = start
    while rows.indices.contains(index) {
      if rows[index].actor != nil { return index }
      index += step
    }
    return nil
  }
}

extension Roster.Row {
  /// The actor of the row, nil for a heading.
  var actor: Actor.ID? {
    if case .actor(let id) = self { return id }
    return nil
  }
}

/// The country or organization an actor speaks for.
private enum Side: Hashable {
  case country(Country.Code), organization(Actor.ID), none

  init(of actor: Actor, _ analysis: Analysis) {
    let principal = actor.affiliation.map { analysis.actors[$0.index] } ?? actor
    switch principal.kind {
    case .government, .people:
      self = principal.country.map(Self.country) ?? .organization(principal.id)
    case .organization: self = .organization(principal.id)
    case .person, .unnamed, .document: self = actor.country.map(Self.country) ?? .none
    }
  }

  /// What the group is called: a country, an organization, or "others".
  func name(_ analysis: Analysis) -> String {
    switch self {
    case .country(let code): CountryTable.name(of: code)
    case .organization(let actor): analysis.actors[actor.index].name
    case .none: "others"
    }
  }
}

extension Article {
  /// How many words a quotation has.
  fileprivate func words(of quotation: Quotation) -> Int {
    quotation.content.reduce(0) { $0 + runs(in: $1).count }
  }
}
