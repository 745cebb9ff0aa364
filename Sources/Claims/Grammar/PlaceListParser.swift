internal import Language
internal import Places
internal import Text

/// Reads lists of countries: "Spain, parts of Italy and all the Baltic states except Latvia".
struct PlaceListParser {
  let reader: ClaimReader
  /// Whether a place that a finite verb follows belongs to the next clause, not to the list.
  var stopsBeforeVerb = true

  /// The list that begins with a token.
  func list(from start: Int) -> PlacePhrase? {
    var start = reader.isKind(.colon, at: start) ? start + 1 : start
    if reader.isKind(.comma, at: start), reader.isWord("among", at: start + 1),
      let close = closing(start)
    {
      start = close + 1
    }
    return start == reader.lines.first
      ? ListedLines.places(from: start, in: self) : run(from: start)
  }

  /// The list that begins with a token and goes on within its line.
  func run(from start: Int) -> PlacePhrase? {
    guard reader.leadsToPlace(start) else { return nil }
    var start = start
    var leading: [PlaceItem] = []
    if let exceptions = exceptions(from: start, inList: false) {
      leading = exceptions.items
      start = exceptions.tokens.upperBound
    }
    guard var phrase = element(at: start) else { return nil }
    extend(&phrase)
    let ofAll = phrase.items.last?.isUniversal ?? false
    if let exceptions = exceptions(from: phrase.tokens.upperBound, inList: true, ofAll: ofAll)
      ?? laterExceptions(after: phrase.tokens.upperBound)
    {
      phrase.exceptions += exceptions.items
      phrase.tokens = Range(from: phrase.tokens.lowerBound, to: exceptions.tokens.upperBound)
      extend(&phrase)
    }
    phrase.exceptions += leading
    return phrase
  }

  /// What is taken out after a time or a relative clause: "in all states from July except Malta".
  private func laterExceptions(after end: Int) -> PlacePhrase? {
    let later = reader.skippingAdverbs(from: end)
    if later > end, let found = exceptions(from: later, inList: true) { return found }
    if let found = contrast(after: end) ?? excepted(after: end) { return found }
    guard reader.isKind(.comma, at: end), reader.clauses.isInsertion(end) else { return nil }
    for comma in end + 1..<end + 16 where reader.isKind(.comma, at: comma) {
      if let found = exceptions(from: comma, inList: true) { return found }
    }
    return nil
  }

  /// What is set against a list after what it is guarded from: "Chile against missiles, but not Peru".
  private func contrast(after end: Int) -> PlacePhrase? {
    guard reader.has(.afterGuard, at: end) else { return nil }
    for index in end + 1..<end + 14 {
      if reader.tag(index).isFinite || reader.isKind(.semicolon, at: index) { return nil }
      let isContrast =
        reader.isKind(.comma, at: index) && reader.isWord(["but", "though"], at: index + 1)
        && reader.isWord("not", at: index + 2) && reader.tag(index + 3) != .preposition
      if isContrast { return exceptions(from: index, inList: true) }
    }
    return nil
  }

  /// ", Iceland excepted": the word stands after what it takes out.
  private func excepted(after end: Int) -> PlacePhrase? {
    guard reader.isKind(.comma, at: end), var phrase = element(at: end + 1) else { return nil }
    while let separator = separator(at: phrase.tokens.upperBound),
      let next = element(at: separator.end)
    {
      phrase.items += next.items
      phrase.tokens = Range(from: phrase.tokens.lowerBound, to: next.tokens.upperBound)
    }
    guard reader.has(.exceptedAfter, at: phrase.tokens.upperBound) else {
      return nil
    }
    phrase.tokens = Range(from: end, to: phrase.tokens.upperBound + 1)
    return phrase
  }

  /// Adds the places that commas and conjunctions join to a list.
  ///
  /// Where a place turns out to be the subject of a new clause, what was joined to it goes as well:
  /// "in Poland, and Turkey and Greece would …".
  private func extend(_ phrase: inout PlacePhrase) {
    var boundary: PlacePhrase?
    var isClosed = false
    var isParted = false
    while let (separator, next) = continuation(at: phrase.tokens.upperBound) {
      if separator.isComma, isApposition(next, after: phrase) {
        phrase.tokens = Range(from: phrase.tokens.lowerBound, to: next.tokens.upperBound)
        continue
      }
      if separator.isFull || isClosed && separator.isComma && !isParted { boundary = phrase }
      isParted = isParted || separator.isFull
      if isSubject(next), !separator.isRepeated,
        separator.isFull || !isWithinSubject(phrase.tokens.lowerBound)
      {
        if let boundary, !separator.isFull { phrase = boundary }
        phrase.isCut = true
        return
      }
      isClosed = isClosed || !separator.isComma
      phrase.items += next.items
      phrase.exceptions += next.exceptions
      phrase.tokens = Range(from: phrase.tokens.lowerBound, to: next.tokens.upperBound)
    }
  }

  /// What joins a further place at a token, and that place.
  private func continuation(at index: Int) -> (Separator, PlacePhrase)? {
    if let separator = separator(at: index), let next = element(at: separator.end) {
      return reader.isWord(["neither", "none"], at: separator.end) ? nil : (separator, next)
    }
    let later = reader.skippingAdverbs(from: index)
    if later > index, let separator = separator(at: later), separator.isRepeated,
      let next = element(at: separator.end)
    {
      return (separator, next)
    }
    guard let separator = ListResumption.separator(after: index, in: self),
      let next = element(at: separator.end), !isSubject(next)
    else { return nil }
    return (separator, next)
  }

  /// Whether a list that begins at a token belongs to the subject of the verb after it: "units sold in
  /// Malta, Spain and Italy are affected".
  private func isWithinSubject(_ start: Int) -> Bool {
    guard let first = reader.clauses.start(before: start), first + 1 < start,
      reader.tag(start - 1) == .preposition || reader.tag(start - 1) == .to
    else { return false }
    return reader.tag(first) != .preposition
      && !Range(from: first, to: start).contains {
        reader.tag($0).isFinite && reader.tag($0) != .pastVerb || reader.tag($0) == .mark
      }
  }

  /// "The five members of the bloc" after five names says the same again.
  private func isApposition(_ next: PlacePhrase, after list: PlacePhrase) -> Bool {
    next.items.allSatisfy(\.isGroup)
      && reader.isWord(["the", "all", "both"], at: next.tokens.lowerBound)
      && !goesOn(after: next.tokens.upperBound) && list.items.count > 1
  }

  /// Whether another place is joined at a token.
  private func goesOn(after end: Int) -> Bool {
    separator(at: end).map { element(at: $0.end) != nil } ?? false
  }

  /// Whether the place is the subject of a new clause.
  private func isSubject(_ phrase: PlacePhrase) -> Bool {
    guard stopsBeforeVerb else { return false }
    let next = reader.skippingAdverbs(from: phrase.tokens.upperBound)
    if reader.isWord("being", at: next) { return false }
    return reader.tag(next).isFinite || reader.tag(next) == .negation
  }

  /// What is taken out of a list: "except for Malta", ", but not in Portugal".
  ///
  /// Where all are meant, "but" takes out even the subject: "all members but Malta are covered".
  func exceptions(from start: Int, inList: Bool, ofAll: Bool = false) -> PlacePhrase? {
    var index = start
    if inList,
      reader.isKind(.comma, at: index) || reader.isKind(.dash, at: index)
        || reader.isKind(.open, at: index)
    {
      index += 1
    }
    guard let after = ExceptionWords.end(at: index, in: reader, inList: inList) else { return nil }
    index = after
    if reader.has(.exceptYet, at: index) { index += 1 }
    let isPlaced = reader.has(
      .afterExcept,
      at: index
    )
    if isPlaced { index += 1 }
    let isBare = reader.isWord("but", at: index - 1)
    if isBare, reader.tag(index) == .adverb { return nil }
    guard var phrase = element(at: index), !phrase.items.isEmpty, !inList || !isSubject(phrase)
    else { return nil }
    while let separator = separator(at: phrase.tokens.upperBound),
      !separator.isRepeated || isPlaced, let next = element(at: separator.end),
      !inList || !isSubject(next)
    {
      phrase.items += next.items
      phrase.tokens = Range(from: phrase.tokens.lowerBound, to: next.tokens.upperBound)
    }
    var end = phrase.tokens.upperBound
    if isBare, inList, !ofAll, reader.tag(reader.skippingAdverbs(from: end)).isFinite { return nil }
    if reader.isKind(.comma, at: end), !inList { end += 1 }
    if reader.isKind(.close, at: end) { end += 1 }
    phrase.tokens = Range(from: start, to: end)
    return phrase
  }

  /// One place of a list, or several that share a noun: "Polish and Czech citizens".
  func element(at start: Int) -> PlacePhrase? {
    guard reader.leadsToPlace(start) else { return nil }
    if let phrase = allBut(start) { return phrase }
    let head = ElementHead(reader, from: start)
    let parser = CountryParser(reader: reader, lists: self)
    if let found = parser.named(head, from: start) { return found }
    if let found = GroupParser(reader: reader, lists: self).group(head, from: start) {
      return found
    }
    return parser.country(head, from: start) ?? parser.peoples(
      head,
      from: start
    )
      ?? Anaphora(reader: reader).places(head, from: start) ?? allExcept(start)
  }

  /// "All members except Malta" of something that is no known group: it names only what it takes out.
  private func allExcept(_ start: Int) -> PlacePhrase? {
    guard reader.has(.quantifierOfEach, at: start),
      let members = (start + 1..<start + 5).first(where: { reader.has(.member, at: $0) }),
      !reader.findings.isAny(in: start..<members),
      let exceptions = exceptions(from: members + 1, inList: true, ofAll: true)
    else { return nil }
    return PlacePhrase(
      exceptions: exceptions.items,
      tokens: Range(from: start, to: exceptions.tokens.upperBound)
    )
  }

  /// "All but Malta": it names only what it takes out.
  private func allBut(_ start: Int) -> PlacePhrase? {
    guard reader.isWord("all", at: start), reader.isWord("but", at: start + 1),
      var phrase = element(at: start + 2), !phrase.items.isEmpty
    else { return nil }
    while let separator = separator(at: phrase.tokens.upperBound),
      let next = element(at: separator.end), !isSubject(next)
    {
      phrase.items += next.items
      phrase.tokens = Range(from: phrase.tokens.lowerBound, to: next.tokens.upperBound)
    }
    return PlacePhrase(
      exceptions: phrase.items,
      tokens: Range(from: start, to: phrase.tokens.upperBound)
    )
  }
}
