/// What a cell means.
///
/// A theme says how it looks; `key` is its name in theme files.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, muted, heading, accent, link
  case quoteDirect, quoteIndirect, cue
  case speaker1, speaker2, speaker3, speaker4, speaker5, speaker6
  case mapSea, mapLand, mapCovered, mapCoveredImplied, mapExcluded, mapExcludedImplied
  case mapHost, mapThreat, mapMentioned, mapMentionedOften, mapSelected, mapBorder, mapLabel,
    mapSite
  case border, borderFocus, title, titleFocus
  case selection, search, searchCurrent
  case status, hint, prompt, error

  /// The hue of the speaker at this index of the actors; beyond six the hues repeat.
  package static func speaker(_ index: Int) -> Role {
    let hues: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]
    return hues[((index % 6) + 6) % 6]
  }

  /// The role of this name in theme files, if there is one.
  package init?(key: String) {
    guard let index = Self.names.firstIndex(where: { $0.key == key }) else { return nil }
    self = Self.allCases[index]
  }

  /// The name of the role in theme files.
  package var key: String { Self.names[Int(rawValue)].key }

  /// The letter that stands for the role when a grid is read back as roles.
  package var letter: Character { Self.names[Int(rawValue)].letter }

  private static let names: [(key: String, letter: Character)] = [
    ("text", "."), ("muted", "m"), ("heading", "H"), ("accent", "a"), ("link", "l"),
    ("quote.direct", "Q"), ("quote.indirect", "q"), ("cue", "c"),
    ("speaker.1", "1"), ("speaker.2", "2"), ("speaker.3", "3"),
    ("speaker.4", "4"), ("speaker.5", "5"), ("speaker.6", "6"),
    ("map.sea", "~"), ("map.land", "_"), ("map.covered", "C"), ("map.coveredImplied", "v"),
    ("map.excluded", "X"), ("map.excludedImplied", "x"), ("map.host", "O"), ("map.threat", "!"),
    ("map.mentioned", "n"), ("map.mentionedOften", "N"), ("map.selected", "+"), ("map.border", ":"),
    ("map.label", "L"),
    ("map.site", "^"),
    ("border", "b"), ("border.focus", "B"), ("title", "t"), ("title.focus", "T"),
    ("selection", "S"), ("search", "/"), ("search.current", "*"),
    ("status", "s"), ("hint", "h"), ("prompt", "p"), ("error", "E"),
  ]
}
