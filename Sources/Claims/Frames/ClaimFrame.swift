internal import Analysis
internal import Assets
internal import Text

/// A row of `claim-frames.tsv`: a way of saying who is in something, out of it or hosts it.
struct ClaimFrame: Sendable {
  /// What stands before the word that the row hangs on.
  enum Subject: Sendable {
    case any
    /// Nothing: the reader is told what to do.
    case command
    /// The places, their people, or a state or what acts for it.
    case places, people, state
    /// The places themselves, not their people or what comes from them.
    case land
    /// The places before "which" or "that", as the object of the verb.
    case antecedent
    /// A thing of a sense.
    case thing([ClaimSense])
    /// Such a thing that names the places itself: "the ban on Togo".
    case placesOf([ClaimSense])
    /// A word of the sense, anywhere before in the sentence.
    case near([ClaimSense])
  }

  /// How the word is used.
  enum Voice: String, Sendable {
    case active, passive
    /// It completes a form of be or of staying.
    case copula
    /// As it stands, whatever it is.
    case word
  }

  /// What the words after it are.
  enum Part: Sendable {
    case words([Word])
    case colon, dash
    /// A noun phrase, with a word of a sense where there are some.
    case phrase([ClaimSense])
    case places
    /// The places after "together with".
    case with
    /// The places that a comma, a colon or "including" leads to.
    case named
    /// The places where something stands, also past a nearer one: "at bases in Chile".
    case site
    /// The places after a preposition, or with which the clause begins, or before "where".
    case anywhere
    /// A few words of any kind.
    case gap
  }

  /// A part, and whether it may be left out.
  struct Step: Sendable {
    let part: Part
    let isOptional: Bool
  }

  /// The role of the places; nil where it is that of others, or none.
  let role: CoverageRole?
  /// What their role is where the row does not say it.
  let relation: Relation
  let sureness: Sureness
  let subject: Subject
  let voice: Voice
  /// Whether it has to be denied or must not be; where it is nil a denial turns the role.
  let isDenied: Bool?
  let steps: [Step]
  /// Whether places have to stand after its word.
  private let needsPlacesAfter: Bool

  /// Where the role of the places comes from.
  enum Relation: String, Sendable {
    /// They have none, and nothing may be read of them.
    case void = "none"
    /// That of those whom what was said last leaves out.
    case other
    /// That of those of whom it was said.
    case same
  }

  /// When the claim counts by itself.
  enum Sureness: String, Sendable {
    case firm
    /// Where its list names several.
    case telling
    case tentative
  }

  /// Whether places stand on the side of a word where the row has to find some.
  func isPlaced(around anchor: Int, in reader: ClaimReader) -> Bool {
    switch subject {
    case .places, .people, .state, .land, .antecedent, .placesOf: reader.isPlaced(before: anchor)
    case .any, .command, .thing, .near: needsPlacesAfter ? reader.isPlaced(after: anchor) : true
    }
  }

  /// Whether it is said of states, which may also join or leave an organization that covers nothing.
  var isOfLand: Bool {
    if case .land = subject { true } else { false }
  }

  /// The rows that hang on a word, in the order of the table.
  static func hanging(on word: Word) -> [ClaimFrame] { table[word] }

  /// All words that rows hang on.
  static let anchors = rows.flatMap { $0.anchors }

  private static let table: WordTable<[ClaimFrame]> = {
    var table = WordTable<[ClaimFrame]>(capacity: 600, missing: [])
    for row in rows {
      for word in row.anchors { table.update(word) { $0.append(row.frame) } }
    }
    return table
  }()

  private static let rows = FactTable("claim-frames.tsv").map { row in
    (anchors: words(row[4]), frame: ClaimFrame(row))
  }
}

extension ClaimFrame {
  private init(_ row: FactRow) {
    role = Self.roles[row[0].text]
    relation = Relation(rawValue: row[0].text) ?? .void
    isDenied =
      switch row[3].first {
      case UInt8(ascii: "-"): true
      case UInt8(ascii: "+"): false
      default: nil
      }
    let use = row[3].part(isDenied == nil ? 0 : 1, row[3].count)
    guard let sureness = Sureness(rawValue: row[1].text), let voice = Voice(rawValue: use.text)
    else { preconditionFailure("claim-frames.tsv has a row of no known kind") }
    self.sureness = sureness
    self.voice = voice
    subject = Self.subject(row[2])
    steps = row[5].isEmpty ? [] : row[5].pieces(partedBy: UInt8(ascii: " ")).map(Self.step)
    needsPlacesAfter = steps.contains { step in
      switch step.part {
      case .places, .site, .named: !step.isOptional
      default: false
      }
    }
  }

  private static let roles: [String: CoverageRole] = [
    "in": .covered, "out": .excluded, "host": .host, "threat": .threat,
  ]

  private static func subject(_ field: AssetBytes) -> Subject {
    let parts = Array(field.pieces(partedBy: UInt8(ascii: ":")))
    switch parts[0].text {
    case "places": return .places
    case "people": return .people
    case "state": return .state
    case "land": return .land
    case "antecedent": return .antecedent
    case "any": return .any
    case "command": return .command
    case "near": return .near(senses(parts[1]))
    case "of": return .placesOf(senses(parts[1]))
    default: return .thing(senses(parts[0]))
    }
  }

  private static func step(_ field: AssetBytes) -> Step {
    let isOptional = field.last == UInt8(ascii: "?")
    let name = isOptional ? field.part(0, field.count - 1) : field
    return Step(part: part(name), isOptional: isOptional)
  }

  private static func part(_ name: AssetBytes) -> Part {
    switch name.text {
    case "PLACES": return .places
    case "WITH": return .with
    case "NAMED": return .named
    case "SITE": return .site
    case "WHERE": return .anywhere
    case "NP": return .phrase([])
    case "..": return .gap
    case ":": return .colon
    case "-": return .dash
    default:
      guard name.first == UInt8(ascii: "@") else { return .words(words(name)) }
      return .phrase(senses(name.part(1, name.count)))
    }
  }

  private static func words(_ field: AssetBytes) -> [Word] {
    field.pieces(partedBy: UInt8(ascii: "|")).map { Word($0) }
  }

  private static func senses(_ field: AssetBytes) -> [ClaimSense] {
    field.pieces(partedBy: UInt8(ascii: "|")).map { name in
      guard let sense = ClaimSense(named: name.text) else {
        preconditionFailure("claim-frames.tsv names no known sense")
      }
      return sense
    }
  }
}
