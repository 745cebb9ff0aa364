import PageFacts
import Text

/// The table of words that stand around names in bylines.
struct BylineWords: Sendable {
  private let leads: [String]
  /// Words that lead in to names, and are parts of names too.
  private let particles: [String]
  private let joints: [String]
  private let roles: Set<String>
  private let desks: Set<String>
  private let ends: Set<String>
  private let houses: Set<String>
  private let partsOfHouses: Set<String>

  static let table = BylineWords()

  private init() {
    let rows = PageFacts.rows(of: "byline-words.tsv")
    func words(_ kind: String) -> [String] {
      rows.compactMap { $0.count == 2 && $0[1] == kind ? $0[0] : nil }
    }
    leads = words("lead").sorted { $0.count > $1.count }
    particles = words("particle")
    joints = words("joint")
    desks = Set(words("desk"))
    roles = Set(words("role")).union(desks)
    ends = Set(words("end"))
    houses = Set(words("house"))
    partsOfHouses = Set(words("part of a house"))
  }

  /// A line without the words that lead in to its names.
  func withoutLead(_ line: String) -> Substring {
    let small = line.lowercased()
    if let lead = leads.first(where: { small.hasPrefix($0) }) { return line.dropFirst(lead.count) }
    guard let particle = particles.first(where: { small.hasPrefix($0) }) else { return line[...] }
    let rest = line.dropFirst(particle.count)
    let isWholeName = rest.first?.isUppercase == true && rest.contains(" ")
    return isWholeName ? rest : line[...]
  }

  /// Whether words are only what leads in to names.
  func isLead(_ words: [Substring]) -> Bool {
    let line = words.joined(separator: " ").lowercased() + " "
    return leads.contains(line) || leads.contains(line.replacing(": ", with: " "))
  }

  /// The pieces of a line, each of which may be a name.
  func pieces(of line: Substring) -> [Substring] {
    joints.reduce([line]) { pieces, joint in pieces.flatMap { Self.split($0, at: joint) } }
  }

  /// Words up to one that begins what is no part of a name.
  func withoutTail(_ words: [Substring]) -> [Substring] {
    let end = words.indices.dropFirst().first { endsName(words[$0]) }
    let named = words[..<(end ?? words.count)]
    let role = named.indices.dropFirst(2).first { isRole(named[$0]) }
    let isDesk = named.last.map { desks.contains($0.lowercased()) } ?? false
    if let role, isDesk, named[role...].allSatisfy(isRole) { return [] }
    return Array(named[..<(role ?? named.count)])
  }

  /// Whether a word begins what is no part of a name; short ones do in small letters only.
  func endsName(_ word: Substring) -> Bool {
    ends.contains(word.lowercased()) && (word.count > 3 || word.first?.isLowercase == true)
  }

  /// The words of a name without the house behind it.
  func withoutHouse(_ words: [Substring]) -> [Substring] {
    for start in words.indices.dropFirst(2)
    where houses.contains(words[start...].joined(separator: " ").lowercased()) {
      return Array(words[..<start])
    }
    return words
  }

  /// Whether a word tells what somebody is.
  func isRole(_ word: Substring) -> Bool {
    word.lowercased().split(separator: "-").contains { roles.contains(String($0)) }
  }

  /// Whether words name a paper, agency or other house.
  func isHouse(_ words: [Substring]) -> Bool {
    houses.contains(words.joined(separator: " ").lowercased())
      || words.contains { partsOfHouses.contains($0.lowercased()) }
  }

  private static func split(_ text: Substring, at joint: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text
    while let place = rest.firstPlace(of: joint) {
      pieces.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return pieces + [rest]
  }
}
