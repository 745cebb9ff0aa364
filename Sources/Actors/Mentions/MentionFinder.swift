internal import Analysis
internal import Language
internal import Text

/// Finds all that may refer to an actor: names, descriptions and pronouns, in text order.
struct MentionFinder: ~Copyable {
  private(set) var markables: [Markable] = []

  let context: MentionContext
  let places: PlaceIndex
  private let regions: MarkedRegions
  let descriptions: DescriptionFinder
  private let names: NameReader
  private let things: NamedThings
  private let placeNames: PlaceReader
  private let coordinations: CoordinationFinder
  /// Which tokens belong to names.
  private var isNamed: [Bool]
  /// The names that stand by themselves somewhere.
  private var standing = WordTable(missing: false)
  /// What was found in the sentence at hand.
  var found: [Markable] = []
  /// The abbreviations of things.
  private var shortened = WordSet()
  /// The abbreviations of offices, which stand for their holders.
  var offices = WordSet()
  /// How many of them are in the order in which they begin.
  var sortedCount = 0

  init(
    _ context: MentionContext,
    _ places: PlaceIndex,
    _ regions: MarkedRegions,
    sources: [Range<Int>]
  ) {
    self.context = context
    self.places = places
    self.regions = regions
    isNamed = [Bool](repeating: false, count: context.tokens.count)
    descriptions = DescriptionFinder(context: context)
    names = NameReader(context: context, places: places)
    things = NamedThings(context: context)
    coordinations = CoordinationFinder(context: context)
    let finder = NameFinder(context, places, regions)
    placeNames = PlaceReader(context, places, finder.runs)
    find(finder.runs, finder.attributes, sources)
  }

  private mutating func find(
    _ runs: [Range<Int>],
    _ attributes: [Range<Int>],
    _ sources: [Range<Int>]
  ) {
    var source = 0
    var attribute = 0
    for run in runs where run.count < 5 { standing[NameKey(context.tokens, run)] = true }
    var run = 0
    var phrase = 0
    let phrases = context.phrases.phrases
    markables.reserveCapacity(phrases.count)
    for (sentence, tokens) in context.sentences.lazy.map(\.tokens).enumerated() {
      found.removeAll(keepingCapacity: true)
      while run < runs.count, runs[run].lowerBound < tokens.upperBound {
        addName(runs[run], sentence: sentence)
        run += 1
      }
      while attribute < attributes.count, attributes[attribute].lowerBound < tokens.upperBound {
        addAttribute(attributes[attribute], sentence: sentence)
        attribute += 1
      }
      while phrase < phrases.count, phrases[phrase].tokens.lowerBound < tokens.upperBound {
        addDescriptions(phrases[phrase], sentence: sentence)
        phrase += 1
      }
      addPronouns(tokens, sentence: sentence)
      if source < sources.count, sources[source].lowerBound < tokens.upperBound {
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        sortedCount = found.count
      }
      while source < sources.count, sources[source].lowerBound < tokens.upperBound {
        addSource(sources[source], sentence: sentence)
        source += 1
      }
      finish(tokens)
    }
  }

  /// The names another one begins with that stand alone elsewhere: "NASA" Space Center.
  private func nested(in name: Markable) -> [Markable] {
    guard name.core.count > 1, name.kind != .person, name.kind != .people else { return [] }
    let start = name.core.lowerBound
    var nested: [Markable] = []
    for end in (start + 1..<name.core.upperBound).reversed()
    where standing[NameKey(context.tokens, start..<end)] {
      let inner = names.markable(
        start..<end,
        of: places.group(start..<end),
        sentence: name.sentence
      )
      if isTelling(inner, within: name) { nested.append(inner) }
      if inner.kind == .person { break }
    }
    return nested
  }

  /// Whether a name within another one is a name of its own.
  private func isTelling(_ inner: Markable, within name: Markable) -> Bool {
    let first = inner.core.lowerBound
    if inner.core.count == 1, places.isNational(first) || isMember(inner.core) {
      return false
    }
    if inner.kind == .organization || inner.kind == .person && inner.core.count > 1 { return true }
    guard inner.kind == .unknown else { return false }
    if !context.entries[inner.core.lowerBound].isKnown { return true }
    return name.kind != .place && name.kind != .thing && placeNames.isSurname(inner.core)
  }

  private mutating func addName(_ run: Range<Int>, sentence: Int) {
    for token in run { isNamed[token] = true }
    if let place = places.place(at: run.lowerBound), places.isPlace(run) {
      if let found = placeNames.markable(run, place, sentence: sentence) {
        self.found.append(found)
        return
      }
      if place.form == .adjective { return }
    }
    let group = places.group(run)
    if places.isAdjective(run, of: group) || isEpithet(run) || isAdjective(run) { return }
    if addOffice(run, sentence: sentence) { return }
    if isMember(run) {
      for token in run { isNamed[token] = false }
      return
    }
    var name = names.markable(run, of: group, sentence: sentence)
    if name.kind == .place || name.kind == .thing, placeNames.isSurname(run) {
      name.kind = .unknown
      name.agreement = .anything
    }
    if things.isAbbreviated(name) { shortened.insert(context.tokens[name.core.lowerBound].word) }
    let isThing = things.holds(name) && !placeNames.isSurname(name.core)
    if isAboutBearer(name) || isThing || isShortened(name) {
      name.kind = .thing
      name.agreement = .it
    }
    let affiliation = names.affiliation(in: name)
    if name.form == .description || name.kind == .person && run.count > 1 {
      takeInPossessor(&name)
    }
    takeWhatPrecedes(&name)
    found.append(name)
    found += nested(in: name)
    if let affiliation { found.append(affiliation) }
  }

  /// Takes in what the noun before a name says of it: the “firm” Oxbow, “spokesman” Sean McCormack.
  private mutating func takeWhatPrecedes(_ name: inout Markable) {
    if name.kind == .unknown, name.core.lowerBound > 0,
      descriptions.isFirm(name.core.lowerBound - 1)
    {
      name.kind = .organization
      name.agreement = .organization
    } else if let role = role(before: name) {
      name.kind = .person
      let narrowed = name.agreement.intersection(role.agreement)
      if !narrowed.isEmpty { name.agreement = narrowed }
      found.append(role)
    }
  }

  /// Whether the run names a member of a party or a faith, perhaps by a place: the Nebraska Republican.
  private func isMember(_ run: Range<Int>) -> Bool {
    guard context.facts[run.upperBound - 1].wordClass == .person else { return false }
    if run.count == 1 { return true }
    return run.count == 2 && places.place(at: run.lowerBound) != nil && run.lowerBound > 0
      && context.tags[run.lowerBound - 1] == .determiner
  }

  /// Whether the name is what the text said to be short for a thing.
  private func isShortened(_ name: Markable) -> Bool {
    name.core.count == 1 && shortened.contains(context.tokens[name.core.lowerBound].word)
  }

  /// Whether a name that looks like a person's is another one's surname and a noun: Aldana Cash.
  private func isAboutBearer(_ name: Markable) -> Bool {
    let (first, last) = (name.core.lowerBound, name.core.upperBound - 1)
    return name.kind == .person && name.role.isEmpty && name.core.count == 2
      && standing[NameKey(context.tokens, first..<last)]
      && placeNames.isSurname(first..<last) && context.entries[last].canBeNoun
      && context.facts[last].firstName == nil
      && !standing[NameKey(context.tokens, last..<last + 1)]
  }

  /// Adds the name within a compound where the same stands by itself elsewhere: "NATO-led".
  private mutating func addAttribute(_ run: Range<Int>, sentence: Int) {
    guard standing[NameKey(context.tokens, run)] else { return }
    var markable = Markable(.name, .unknown, run, head: run.upperBound - 1, sentence: sentence)
    markable.isAttribute = true
    found.append(markable)
  }

  /// Takes in the possessor of a title, and the article of one that stands for a name.
  private func takeInPossessor(_ title: inout Markable) {
    let first = title.tokens.lowerBound
    guard let phrase = context.phrases.phrase(at: first), phrase.tokens.lowerBound < first,
      title.form == .description || context.tokens[first - 1].isClitic
    else { return }
    title.tokens = Range(from: phrase.tokens.lowerBound, to: title.tokens.upperBound)
    if !title.role.isEmpty {
      title.role = Range(from: title.tokens.lowerBound, to: title.role.upperBound)
    }
    if title.form == .description { title.determination = descriptions.determination(title.tokens) }
  }

  /// Whether the run is a party's or a faith's adjective before a noun: Republican voters.
  private func isEpithet(_ run: Range<Int>) -> Bool {
    let last = run.upperBound - 1
    guard run.count == 1 || run.count == 2 && places.place(at: run.lowerBound) != nil,
      run.upperBound < context.tokens.count,
      context.facts[last].wordClass == .person || run.count == 1 && context.endsAsAdjective(last)
    else { return false }
    let next = context.tags[run.upperBound]
    return context.tokens[run.upperBound].shape == .lower && (next.isNominal || next == .adjective)
  }

  /// Whether a word can be nothing but an adjective of the language: growing up Jewish.
  private func isAdjective(_ run: Range<Int>) -> Bool {
    let entry = context.entries[run.lowerBound]
    if run.count == 1, context.endsInAdjective(run.lowerBound) { return true }
    return run.count == 1 && entry.canBeAdjective && !entry.canBeNoun && !entry.canBeAnyVerb
      && context.endsAsAdjective(run.lowerBound) && context.tokens[run.lowerBound].shape != .allCaps
      && context.facts[run.lowerBound].wordClass == nil
      && context.facts[run.lowerBound].firstName == nil
  }

  private mutating func addDescriptions(_ phrase: NounPhrase, sentence: Int) {
    let whole = context.withDeputy(phrase)
    if !isNamed[whole.head],
      var found = descriptions.description(whole.tokens, head: whole.head, sentence: sentence)
    {
      placeNames.govern(&found)
      self.found.append(found)
    }
    for index in phrase.tokens
    where context.tags[index] == .possessive && context.tokens[index].isClitic
      && index > phrase.tokens.lowerBound
    {
      let possessor = phrase.tokens.lowerBound..<index
      if let found = descriptions.description(possessor, head: index - 1, sentence: sentence) {
        self.found.append(found)
      }
    }
  }

  private mutating func addPronouns(_ tokens: Range<Int>, sentence: Int) {
    let tags = context.tags
    for index in tokens {
      switch tags[index] {
      case .pronoun, .objectPronoun, .possessive, .reflexive: break
      default: continue
      }
      guard let pronoun = Pronoun(context.tokens[index].word) else { continue }
      var markable = Markable(
        .pronoun,
        .unknown,
        index..<index + 1,
        head: index,
        sentence: sentence
      )
      markable.agreement = pronoun.agreement
      markable.pronoun = pronoun
      found.append(markable)
    }
  }

  /// Puts the mentions of a sentence in order and says where each stands.
  private mutating func finish(_ sentence: Range<Int>) {
    if found.isEmpty { return }
    found.sort { left, right in
      let (left, right) = (left.tokens, right.tokens)
      return left.lowerBound < right.lowerBound
        || left.lowerBound == right.lowerBound && left.upperBound > right.upperBound
    }
    for index in found.indices {
      found[index].isSubject = context.isSubject(found[index].tokens, in: sentence)
      found[index].stretch = stretch(at: found[index].head)
    }
    coordinations.append(found, to: &markables)
  }

  /// The quoted stretch that a token stands in, from 1; 0 outside, and in a mere fragment.
  private func stretch(at token: Int) -> Int {
    guard let index = regions.index(at: token) else { return 0 }
    let first = regions.regions[index].content.lowerBound
    return context.tokens[first].shape == .lower && context.tokens[first].kind == .word
      ? 0 : index + 1
  }
}
