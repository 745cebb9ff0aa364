import Analysis
import Articles
import Atlas
import Display
import Text

extension MapRecord {
  /// The longest of the pane's titles that takes at most so many columns.
  func title(columns: Int) -> String {
    let titles = [
      "Coverage — what this article says, \(basis)",
      "Coverage — what this article says, \(day)",
      "Coverage — what this article says",
      "Coverage, \(day)",
      "Coverage",
    ]
    return titles.first { CharacterWidth.columns(of: $0) <= columns } ?? "Map"
  }

  /// The day groups were resolved for, and how it is known.
  var basis: String {
    asOf.basis == .unknown ? "as of today" : "\(day) \(asOf.basis.rawValue)"
  }

  /// That day alone.
  var day: String { asOf.date?.description ?? "today" }

  /// One line on a country: its roles, their basis, the first claim and who makes it.
  func line(for country: Country.Code) -> String {
    let name = CountryTable.name(of: country)
    guard let standing = self[country] else { return "\(name): not in this article" }
    let roles = standing.marks.map(\.phrase).joined(separator: ", ")
    guard let first = standing.claims.first.map({ evidence[$0.index] }) else {
      return "\(name): \(roles), named \(standing.mentions.times)\(by(country))"
    }
    let voice = first.voice.map { " (\($0))" } ?? ""
    return "\(name): \(roles) — “\(first.words)”\(voice)"
  }

  /// Who names a country: " (Rao, Li and 3 others)".
  private func by(_ country: Country.Code) -> String {
    let voices = voices(on: country)
    let others = voices.count > 3 ? voices.count - 2 : 0
    let named = others > 0 ? voices.prefix(2) : voices[...]
    if named.isEmpty { return "" }
    let rest = others > 0 ? " and \(others) others" : ""
    return " (\(named.joined(separator: ", "))\(rest))"
  }

  /// The complete record as labelled lines.
  var lines: [String] {
    order.map(line(for:))
  }
}

extension Standing.Mark {
  /// The role, its basis and parts in words: "covered (implied)".
  var phrase: String {
    let notes = [basis?.rawValue].compactMap { $0 } + parts.filter(\.isNote)
    let basis = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    let named = parts.filter { !$0.isNote }
    return named.isEmpty
      ? role.word + basis : "\(named.joined(separator: ", ")) \(role.word)\(basis)"
  }
}

extension String {
  /// Whether a part is no part but tells what today's map cannot draw of a former state.
  var isNote: Bool { FormerStateTable.all.contains { $0.inexactness == self } }
}

extension Int {
  fileprivate var times: String {
    switch self {
    case 1: "once"
    case 2: "twice"
    default: "\(self) times"
    }
  }
}
