import Articles
import Atlas
import Discourse

/// The rows of the actors pane: those who are quoted, under the side they speak for.
struct Roster: Sendable {
  /// One row.
  enum Row: Sendable, Equatable {
    case heading(String)
    case actor(Actor.ID)
  }

  private(set) var rows: [Row] = []
  /// The quoted words of whoever has most of them.
  private(set) var mostWords = 0

  /// Those who are quoted come first, unnamed sources after them, those only named last.
  init(_ analysis: Analysis) {
    let quoted = analysis.actors.filter { !$0.quotations.isEmpty }
    let order = quoted.sorted { $0.quotations[0] < $1.quotations[0] }
    mostWords = quoted.map(\.quotedWords).max() ?? 0
    addSides(order.filter { $0.kind != .unnamed }, analysis)
    addUnnamed(order.filter { $0.kind == .unnamed }, of: analysis.quotations.count)
    addSilent(analysis.actors.filter { $0.quotations.isEmpty && $0.kind == .person })
  }

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
      rows.append(.heading(side.name(analysis)))
      rows += own.map { .actor($0.id) }
    }
  }

  private mutating func addUnnamed(_ actors: [Actor], of quotations: Int) {
    guard !actors.isEmpty else { return }
    let count = actors.reduce(0) { $0 + $1.quotations.count }
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
    case .person, .unnamed: self = actor.country.map(Self.country) ?? .none
    }
  }

  func name(_ analysis: Analysis) -> String {
    switch self {
    case .country(let code): CountryTable.name(of: code)
    case .organization(let actor): analysis.actors[actor.index].name
    case .none: "for themselves"
    }
  }
}
