internal import Articles
internal import Atlas

/// Reads lists of countries: "Spain, parts of Italy and all the Baltic states except Latvia".
struct PlaceListParser {
  let reader: ClaimReader
  /// Whether a place that a finite verb follows belongs to the next clause, not to the list.
  var stopsBeforeVerb = true

  /// The list that begins with a token.
  func list(from start: Int) -> PlacePhrase? {
    var start = start
    var leading: PlacePhrase?
    if let exceptions = exceptions(from: start, inList: false) {
      leading = exceptions
      start = exceptions.tokens.upperBound
    }
    guard let first = element(at: start) else { return nil }
    var phrase = first
    while let separator = separator(at: phrase.tokens.upperBound),
      let next = element(at: separator), belongs(next, after: separator - 1)
    {
      phrase.items += next.items
      phrase.exceptions += next.exceptions
      phrase.tokens = phrase.tokens.lowerBound..<next.tokens.upperBound
    }
    if let exceptions = exceptions(from: phrase.tokens.upperBound, inList: true) {
      phrase.exceptions += exceptions.items
      phrase.tokens = phrase.tokens.lowerBound..<exceptions.tokens.upperBound
    }
    if let leading { phrase.exceptions += leading.items }
    return phrase
  }

  /// Whether the place goes on with the list, and is not the subject of a new clause.
  private func belongs(_ phrase: PlacePhrase, after separator: Int) -> Bool {
    guard stopsBeforeVerb else { return true }
    let next = reader.skippingAdverbs(from: phrase.tokens.upperBound)
    return !reader.tag(next).isFinite && reader.tag(next) != .negation
  }

  /// The token after a comma, conjunction or the like, and after a preposition said again.
  private func separator(at index: Int) -> Int? {
    var next = index
    if reader.isKind(.comma, at: next) { next += 1 }
    if reader.isWord(["and", "or", "nor", "plus", "but", "yet"], at: next) {
      if reader.isWord(["but", "yet"], at: next) {
        guard reader.isWord(["also", "even"], at: next + 1) else { return nil }
      }
      next += 1
    } else if reader.isWord(["as"], at: next), reader.isWord(["well"], at: next + 1),
      reader.isWord(["as"], at: next + 2)
    {
      next += 3
    } else if reader.isWord(["along", "together"], at: next), reader.isWord(["with"], at: next + 1)
    {
      next += 2
    } else if isSign("&", at: next) {
      next += 1
    }
    guard next > index else { return nil }
    while reader.isWord(["also", "even", "finally", "then", "later", "probably"], at: next) {
      next += 1
    }
    if reader.isWord(Self.repeatable, at: next) { next += 1 }
    return next
  }

  private static let repeatable: Set<Word> = [
    "in", "to", "for", "across", "over", "of", "from", "on",
  ]

  private func isSign(_ sign: String, at index: Int) -> Bool {
    reader.sentence.contains(index) && reader.tokens[index].kind == .symbol
      && reader.tokens[index].word == Word(sign)
  }

  /// What is taken out of a list: "except for Malta", ", but not in Portugal".
  func exceptions(from start: Int, inList: Bool) -> PlacePhrase? {
    var index = start
    if inList,
      reader.isKind(.comma, at: index) || reader.isKind(.dash, at: index)
        || reader.isKind(.open, at: index)
    {
      index += 1
    }
    guard let after = ExceptionWords.end(at: index, in: reader, inList: inList) else { return nil }
    index = after
    if reader.isWord(["in", "for", "to", "of", "from", "yet", "across"], at: index) { index += 1 }
    var parser = self
    parser.stopsBeforeVerb = inList
    guard var phrase = parser.element(at: index) else { return nil }
    while let separator = parser.separator(at: phrase.tokens.upperBound),
      let next = parser.element(at: separator), parser.belongs(next, after: separator - 1)
    {
      phrase.items += next.items
      phrase.tokens = phrase.tokens.lowerBound..<next.tokens.upperBound
    }
    var end = phrase.tokens.upperBound
    if reader.isKind(.comma, at: end), !inList { end += 1 }
    if reader.isKind(.close, at: end) { end += 1 }
    phrase.tokens = start..<end
    return phrase
  }

  /// One place of a list, or several that share a noun: "Polish and Czech citizens".
  func element(at start: Int) -> PlacePhrase? {
    let head = ElementHead(reader, from: start)
    if let found = GroupParser(reader: reader, lists: self).group(head, from: start) {
      return found
    }
    if let found = peoples(head, from: start) { return found }
    return country(head, from: start)
  }

  /// "Citizens of Spain and Italy": those who live there stand for the countries.
  private func peoples(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    var index = head.end
    var steps = 0
    while steps < 3,
      reader.tag(index) == .adjective || reader.has(.people, at: index)
        || reader.has(.territory, at: index) || reader.has(.installation, at: index)
    {
      guard reader.finding(at: index) == nil else { return nil }
      index += 1
      steps += 1
      if reader.isWord(["of", "in", "from", "across", "throughout"], at: index) {
        break
      }
      if reader.isWord(["living", "based", "resident", "travelling", "traveling"], at: index),
        reader.isWord(["in", "from", "to"], at: index + 1)
      {
        index += 1
        break
      }
    }
    guard index > head.end,
      reader.has([.people, .territory], at: index - 1)
        || reader.isWord(["living", "based", "resident", "travelling", "traveling"], at: index - 1),
      reader.isWord(["of", "in", "from", "across", "to", "throughout"], at: index)
    else { return nil }
    guard var phrase = list(from: index + 1) else { return nil }
    phrase.tokens = start..<phrase.tokens.upperBound
    phrase.isDenied = phrase.isDenied || head.isDenied
    return phrase
  }

  /// A single country, or adjectives before a noun of its people or territory.
  private func country(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    guard let finding = reader.finding(at: head.end),
      case .country(let code) = finding.target
    else { return nil }
    if finding.kind == .adjective { return adjectives(head, from: start) }
    guard let tail = tail(after: finding) else { return nil }
    let isWhole = head.quantifier == nil || head.quantifier == "all" || head.isDenied
    var part = head.part ?? tail.part ?? (isWhole ? nil : head.quantifier)
    if finding.kind == .region || finding.kind == .town || finding.kind == .capital {
      part = part ?? String(reader.article[finding.span])
    }
    let item = PlaceItem(target: .country(code, part: part), tokens: start..<tail.end)
    return PlacePhrase(items: [item], isDenied: head.isDenied, tokens: start..<tail.end)
  }

  /// What follows a country's name and belongs to it; nil where the name only modifies a noun.
  private func tail(after finding: PlaceFinding) -> (end: Int, part: String?)? {
    var end = finding.tokens.upperBound
    guard reader.tag(end) == .possessive else {
      let isModifier =
        (reader.tag(end) == .noun || reader.tag(end) == .pluralNoun)
        && finding.kind != .demonym && !reader.isKind(.comma, at: end)
      return isModifier ? nil : (end, nil)
    }
    end += 1
    while reader.tag(end) == .adjective || reader.has(.direction, at: end) { end += 1 }
    guard reader.has([.part, .territory, .people], at: end) else { return nil }
    let words = reader.article.span(ofTokens: finding.tokens.upperBound + 1..<end + 1)
    let isPart = reader.has(.part, at: end) || end > finding.tokens.upperBound + 1
    return (end + 1, isPart ? String(reader.article[words]) : nil)
  }

  /// "Polish and Czech citizens", "Greek territory".
  private func adjectives(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    var items: [PlaceItem] = []
    var index = head.end
    while let finding = reader.finding(at: index), finding.kind == .adjective,
      case .country(let code) = finding.target
    {
      items.append(PlaceItem(target: .country(code, part: head.part), tokens: finding.tokens))
      index = finding.tokens.upperBound
      if let next = separator(at: index), reader.finding(at: next)?.kind == .adjective {
        index = next
      }
    }
    while reader.tag(index) == .adjective
      || reader.tag(index) == .noun
        && reader.has([.people, .territory], at: index + 1)
    {
      index += 1
    }
    guard reader.has([.people, .territory], at: index) else { return nil }
    return PlacePhrase(items: items, isDenied: head.isDenied, tokens: start..<index + 1)
  }
}

/// Words that take something out: except, apart from, but not.
enum ExceptionWords {
  /// The token after them, or nil where there are none.
  static func end(at index: Int, in reader: ClaimReader, inList: Bool) -> Int? {
    for phrase in phrases where matches(phrase, at: index, in: reader) {
      return index + phrase.count
    }
    guard inList else { return nil }
    for phrase in inner where matches(phrase, at: index, in: reader) {
      return index + phrase.count
    }
    return nil
  }

  private static func matches(_ phrase: [Word], at index: Int, in reader: ClaimReader) -> Bool {
    phrase.indices.allSatisfy { reader.isWord([phrase[$0]], at: index + $0) }
  }

  private static let phrases: [[Word]] = [
    ["with", "the", "exception", "of"], ["with", "the", "sole", "exception", "of"],
    ["with", "the", "exceptions", "of"], ["with", "the", "notable", "exception", "of"],
    ["except", "for"], ["except", "in"], ["except", "that", "of"], ["except"], ["excepting"],
    ["apart", "from"], ["aside", "from"], ["other", "than"], ["save", "for"], ["save"],
    ["but", "not"], ["though", "not"], ["although", "not"], ["not", "including"],
    ["not", "counting"], ["excluding"], ["barring"], ["bar"], ["minus"], ["without"],
    ["and", "not"], ["yet", "not"], ["but", "never"], ["rather", "than"],
  ]
  private static let inner: [[Word]] = [["not"], ["but"]]
}
