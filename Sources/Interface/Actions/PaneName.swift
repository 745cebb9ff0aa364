/// The four panes, in the order of their numbers.
package enum PaneName: Int, CaseIterable, Sendable {
  case text, quotes, actors, map

  /// The number a person presses to go there.
  package var number: Int { rawValue + 1 }

  /// What the pane is called.
  package var title: String {
    switch self {
    case .text: "Text"
    case .quotes: "Quotes"
    case .actors: "Actors"
    case .map: "Map"
    }
  }

  /// The name where there is little room.
  var shortTitle: String { self == .text ? title : String(title.prefix(3)) }

  /// The pane `steps` further on, round and round.
  func advanced(by steps: Int) -> PaneName {
    let count = Self.allCases.count
    return Self.allCases[((rawValue + steps) % count + count) % count]
  }
}

/// Some of the panes.
package struct PaneNames: OptionSet, Sendable {
  /// A bit for each pane, the text's being the lowest.
  package let rawValue: UInt8

  /// The panes whose bits are set.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ pane: PaneName) { rawValue = 1 << UInt8(pane.rawValue) }

  /// Whether the pane is one of these.
  package func contains(_ pane: PaneName) -> Bool { contains(PaneNames(pane)) }

  static let text = PaneNames(.text)
  static let quotes = PaneNames(.quotes)
  static let actors = PaneNames(.actors)
  static let map = PaneNames(.map)
  /// All but the map, whose keys move over an area.
  static let columns: PaneNames = [.text, .quotes, .actors]
  static let everywhere: PaneNames = [.text, .quotes, .actors, .map]
}
