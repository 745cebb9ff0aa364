internal import Language
internal import Places
internal import Text

/// What a row of the frames finds after its word.
struct FrameMatch {
  private let reader: ClaimReader
  private let group: ClaimVerb?
  /// The places it names.
  private(set) var places: PlacePhrase?
  /// The things it names.
  private(set) var things: [Range<Int>] = []
  /// The token after it.
  private(set) var end: Int

  /// The words from a token on, as the steps have them; nil where they are others.
  init?(
    _ reader: ClaimReader,
    _ group: ClaimVerb?,
    _ steps: [ClaimFrame.Step],
    from start: Int
  ) {
    self.reader = reader
    self.group = group
    end = start
    guard take(steps[...]) else { return nil }
  }

  private mutating func take(_ steps: ArraySlice<ClaimFrame.Step>) -> Bool {
    guard let step = steps.first else { return true }
    if case .gap = step.part { return takeGap(steps.dropFirst()) }
    let before = self
    if take(step.part) {
      if take(steps.dropFirst()) { return true }
      if case .phrase(let senses) = step.part, senses.isEmpty, takeFurther(before, steps) {
        return true
      }
    }
    self = before
    return step.isOptional && take(steps.dropFirst())
  }

  /// The phrases that commas and conjunctions join to one, after which the steps fit: "pigs, beef and pork".
  private mutating func takeFurther(_ before: FrameMatch, _ steps: ArraySlice<ClaimFrame.Step>)
    -> Bool
  {
    self = before
    guard takePhrase([]) else { return false }
    for _ in 0..<Self.longestSeries {
      let isJoined = reader.isKind(.comma, at: end) || reader.has(.joins, at: end)
      guard isJoined else { return false }
      end += reader.isKind(.comma, at: end) && reader.has(.joins, at: end + 1) ? 2 : 1
      guard takePhrase([]) else { return false }
      let further = self
      if take(steps.dropFirst()) { return true }
      self = further
    }
    return false
  }

  /// No more phrases are joined to one.
  private static let longestSeries = 6

  /// The shortest stretch of a clause, naming no place, after which the steps fit.
  private mutating func takeGap(_ steps: ArraySlice<ClaimFrame.Step>) -> Bool {
    let before = self
    for length in 0...Self.longestGap {
      self = before
      end += length
      if take(steps) { return true }
      let last = before.end + length
      let isBreak =
        !reader.sentence.contains(last) || reader.tag(last).isAuxiliary
        || reader.isKind(.comma, at: last) || reader.isKind(.semicolon, at: last)
        || reader.tag(last) == .relative || reader.finding(at: last) != nil
      if isBreak { break }
    }
    self = before
    return false
  }

  /// No gap is longer, in tokens.
  private static let longestGap = 9

  private mutating func take(_ part: ClaimFrame.Part) -> Bool {
    switch part {
    case .words(let words): takeWord(words)
    case .colon: takeMark(.colon)
    case .dash: takeMark(.dash)
    case .phrase(let senses): takePhrase(senses)
    case .places: take(PlaceListParser(reader: reader).list(from: end))
    case .with: take(together)
    case .named: take(PlaceListParser(reader: reader).openList(at: end))
    case .site: take(reader.placesAfter.site(from: reader.skippingAdverbs(from: end)))
    case .anywhere: take(anywhere)
    case .gap: false
    }
  }

  private mutating func takeWord(_ words: [Word]) -> Bool {
    guard let place = reader.first(of: words, from: end) else { return false }
    end = place + 1
    return true
  }

  private mutating func takeMark(_ mark: Token.Kind) -> Bool {
    guard reader.isKind(mark, at: end) else { return false }
    end += 1
    return true
  }

  private mutating func takePhrase(_ senses: [ClaimSense]) -> Bool {
    guard var found = phrase(senses) else { return false }
    if senses.isEmpty {
      guard !reader.findings.isAny(in: found) else { return false }
    } else {
      if senses.contains(where: { reader.has($0, at: found.upperBound) }),
        !reader.tag(found.upperBound).isFinite || isClosing(found.upperBound)
      {
        found = Range(from: end, to: found.upperBound + 1)
      }
      guard found.contains(where: { index in senses.contains { reader.has($0, at: index) } })
      else { return false }
    }
    things.append(found)
    end = found.upperBound
    return true
  }

  /// The rest of the noun phrase, also where its noun of a sense is tagged a verb: "the bans".
  private func phrase(_ senses: [ClaimSense]) -> Range<Int>? {
    if let phrase = reader.phrases.phrase(at: end) {
      return Range(from: end, to: phrase.tokens.upperBound)
    }
    let isNoun =
      reader.tag(end) == .determiner && senses.contains { reader.has($0, at: end + 1) }
    return isNoun ? Range(from: end, to: end + 2) : nil
  }

  /// Whether a word that is tagged a verb ends its clause, so that it is a noun: "under storm watches".
  private func isClosing(_ index: Int) -> Bool {
    !reader.sentence.contains(index + 1) || reader.tag(index + 1) == .mark
  }

  private mutating func take(_ phrase: PlacePhrase?) -> Bool {
    guard let phrase, places == nil else { return false }
    places = phrase
    end = max(end, phrase.tokens.upperBound)
    return true
  }

  /// The list after "together with", past a time and a comma.
  private var together: PlacePhrase? {
    var next = reader.skippingAdverbs(from: end)
    if reader.isKind(.comma, at: next) { next += 1 }
    guard reader.isWord(["together", "along", "alongside"], at: next) else { return nil }
    return PlaceListParser(reader: reader)
      .list(from: reader.isWord("with", at: next + 1) ? next + 2 : next + 1)
  }

  private var anywhere: PlacePhrase? {
    let next = reader.skippingAdverbs(from: end)
    if let start = reader.placesAfter.preposition(from: next),
      let phrase = PlaceListParser(reader: reader).list(from: start)
    {
      return phrase
    }
    guard let group else { return nil }
    return reader.placesBefore.antecedent(before: group.start)
      ?? reader.placesBefore.fronted(before: group.start)
  }
}
