/// News without a story: sentences of invented people, the same for the same seed.
struct SyntheticNews {
  private var state: UInt64

  init(seed: UInt64 = 1) { state = seed }

  /// About this many bytes, in paragraphs of three sentences, or in a single paragraph.
  static func text(bytes: Int, inOneParagraph: Bool = false) -> String {
    var news = SyntheticNews()
    var text = ""
    text.reserveCapacity(bytes + 1000)
    while text.utf8.count < bytes {
      for _ in 0..<3 { text += news.sentence() + " " }
      if !inOneParagraph { text += "\n\n" }
    }
    return text
  }

  /// Names and nothing else, as in a list of the missing.
  static func names(_ count: Int) -> String {
    var news = SyntheticNews()
    return (0..<count).map { _ in news.person() }.joined(separator: ", ") + "."
  }

  /// Pieces in quotation marks, one after the other.
  static func quotations(_ count: Int) -> String {
    String(repeating: "“No,” he said. \"Yes,\" said Anna Kovel. ", count: count / 4)
  }

  private mutating func sentence() -> String {
    switch next(9) {
    case 0: "“\(clause().capitalizedFirst),” said \(person()), \(role())."
    case 1: "\(surname()) said \(clause()) and that \(clause())."
    case 2: "\"\(clause().capitalizedFirst). \(clause().capitalizedFirst),\" he told reporters."
    case 3: "According to \(role()) \(person()), \(clause())."
    case 4: "\(clause().capitalizedFirst), \(surname()) added, “and \(clause())”."
    case 5: "The plan would cover \(place()) and \(place()), but not \(place())."
    case 6: "One senior \(place()) diplomat, who asked not to be named, warned that \(clause())."
    default: "\(clause().capitalizedFirst) in \(place()), where \(clause())."
    }
  }

  private mutating func clause() -> String {
    "\(pick(Self.subjects)) \(pick(Self.verbs)) \(pick(Self.objects)) \(pick(Self.times))"
  }

  private mutating func person() -> String { "\(pick(Self.givenNames)) \(surname())" }

  private mutating func surname() -> String {
    pick(Self.beginnings) + pick(Self.middles) + pick(Self.endings)
  }

  private mutating func role() -> String { pick(Self.roles) }

  private mutating func place() -> String { pick(Self.places) }

  private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

  /// The next figure below `limit`, by a linear congruential generator.
  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// The parts of a text between commas.
  private static func parts(_ text: String) -> [String] {
    text.split(separator: ", ").map { String($0) }
  }

  private static let givenNames = [
    "Anna", "Marek", "Lee", "Sofia", "John", "Amina", "Pavel", "Ruth",
  ]
  private static let beginnings = ["Kov", "Mor", "Bel", "Tar", "Lind", "Sav", "Okon", "Dra"]
  private static let middles = parts("a, e, en, or, ist, an, u, iv")
  private static let endings = ["el", "sky", "man", "ova", "ton", "li", "berg", "kwo", "nen", "ić"]
  private static let roles = [
    "the harbour minister", "a government spokesman", "Foreign Minister", "the union's chairwoman",
    "a researcher at the university", "the mayor", "Deputy Secretary-General", "a local teacher",
  ]
  private static let places = [
    "Poland", "France", "Kenya", "the Czech Republic", "Norway", "Turkey", "Chile", "Romania",
    "Washington", "Moscow", "Japan", "the United States",
  ]
  private static let subjects = [
    "the ferry", "the government", "a new law", "the 27-nation alliance", "she", "the old bridge",
    "nobody in the town", "the U.S. delegation", "their party", "the inquiry", "the price of oil",
  ]
  private static let verbs = parts(
    "will change, has not reached, could end, would protect, does not need, had opened, "
      + "is going to replace, won't stop, didn't mention, rejected, paid for"
  )
  private static let objects = [
    "the harbour", "1,000.5 tons of grain", "the talks", "what people there expect", "the shield",
    "a third of the budget", "its neighbours' offer", "the radar", "every school", "the strike",
  ]
  private static let times = [
    "on Tuesday", "last year", "before the vote", "by 8 p.m. on Monday", "after the storm",
    "in 2012",
    "again", "for weeks", "as soon as possible",
  ]
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
