internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// The rows of `claim-frames.tsv`: "the bombs are stored in Chile", "Peru walked out of the talks".
  static let frame = ClaimPattern(name: "frame", cues: [.frame]) { reader, index in
    guard reader.sentence.contains(index) else { return [] }
    for frame in ClaimFrame.hanging(on: reader.tokens[index].word) {
      let row = FrameReader(reader: reader, frame: frame, anchor: index)
      guard let draft = row.draft else { continue }
      guard draft.role == .host else { return [draft] }
      return [draft] + reader.furtherSites(after: draft, at: ClaimVerb(reader, verb: index))
    }
    return []
  }
}

/// Reads one row of the frames at one word.
struct FrameReader {
  let reader: ClaimReader
  let frame: ClaimFrame
  /// The word that the row hangs on.
  let anchor: Int

  /// The claim that the row makes here.
  var draft: ClaimDraft? {
    guard frame.isPlaced(around: anchor, in: reader), opensAsMeant, let group,
      let match = FrameMatch(reader, group, frame.steps, from: anchor + 1),
      let before = before(group), isMeant(group, of: before.places),
      let phrase = before.places.map({ $0.joined(with: match.places) }) ?? match.places
    else { return nil }
    guard let role = frame.role ?? other else {
      guard frame.relation == .void else { return nil }
      var draft = ClaimDraft(.covered, phrase, at: anchor)
      draft.traits[.void] = true
      return draft
    }
    return draft(role, phrase, at: group, by: before.subject, match)
  }

  /// Whether the words stand after the anchor with which the row goes on there, if it names some.
  private var opensAsMeant: Bool {
    guard let step = frame.steps.first, !step.isOptional, case .words(let words) = step.part else {
      return true
    }
    return reader.first(of: words, from: anchor + 1) != nil
  }

  /// Whether the verb, or "none of" before the places, denies it where the row wants that, and else not.
  private func isMeant(_ group: ClaimVerb, of places: PlacePhrase?) -> Bool {
    let isDenied = group.isNegated != (places?.isDenied ?? false)
    return frame.isDenied.map { $0 == isDenied } ?? true
  }

  /// The role of those whom what was said last leaves out, or of those of whom it is said.
  private var other: CoverageRole? {
    switch frame.relation {
    case .void: nil
    case .other: reader.last?.affirmative.opposite
    case .same: reader.last?.role
    }
  }

  private func draft(
    _ role: CoverageRole,
    _ phrase: PlacePhrase,
    at group: ClaimVerb,
    by subject: ClaimSubject,
    _ match: FrameMatch
  ) -> ClaimDraft? {
    let isAside =
      frame.isOfLand && match.things.isEmpty && reader.has(.relative, at: group.start - 1)
    if isAside { return nil }
    if role == .host, group.isNegated || isTownEvent(phrase, match) { return nil }
    if group.isHedged || frame.isOfLand, match.things.contains(where: reader.isOrganization) {
      return nil
    }
    var thing = subject
    thing.tokens = subject.tokens ?? match.things.first
    var draft = reader.draft(role, phrase, at: group, by: thing)
    if frame.isDenied != nil || frame.voice == .word { draft.role = role }
    let things = match.things + [subject.whole].compactMap { $0 }
    if isSaidOfNobody(group), let opposite = draft.opposite { draft.role = opposite }
    let isNone = match.things.contains { reader.has(.denies, at: $0.lowerBound) }
    if isNone, draft.role == role, let opposite = draft.opposite {
      draft.role = opposite
    }
    if things.contains(where: reader.nouns.isOfExempt), let opposite = draft.opposite {
      draft.role = opposite
    }
    draft.affirmative = group.isNegated ? draft.opposite ?? draft.role : draft.role
    draft.tokens =
      min(draft.tokens.lowerBound, anchor)..<max(draft.tokens.upperBound, match.end)
    draft.certainty =
      switch frame.sureness {
      case .firm: .firm
      case .telling: .firm(if: phrase.isTelling || group.isNegated)
      case .tentative: .tentative
      }
    return draft
  }

  /// Whether an active verb has a subject that denies it: "no broadcaster has bought the rights".
  private func isSaidOfNobody(_ group: ClaimVerb) -> Bool {
    guard frame.voice == .active, case .any = frame.subject,
      let subject = reader.phrases.phrase(at: group.start - 1)
    else { return false }
    return reader.has(.denies, at: subject.tokens.lowerBound)
  }

  /// Whether a town, not its country, has what takes place there for some days.
  private func isTownEvent(_ phrase: PlacePhrase, _ match: FrameMatch) -> Bool {
    phrase.items.allSatisfy(\.isLocal)
      && match.things.contains { $0.contains { reader.has(.event, at: $0) } }
  }

  /// The verb group of the word; nil where it is used otherwise.
  private var group: ClaimVerb? {
    switch frame.voice {
    case .word: return ClaimVerb(reader, verb: anchor)
    case .active:
      guard reader.verbs.isVerb(anchor) || takesObject else { return nil }
      let group = ClaimVerb(reader, verb: anchor)
      let isParticiple =
        group.isReduced && reader.tag(anchor) != .pastVerb && !reader.verbs.isBeforeObject(anchor)
      return group.isPassive || isParticiple ? nil : group
    case .passive:
      guard reader.verbs.isVerb(anchor) || reader.tagging.entries[anchor].canBeParticiple
      else { return nil }
      let group = ClaimVerb(reader, verb: anchor)
      return group.isPassive || group.isReduced ? group : nil
    case .copula:
      var verb = anchor - 1
      while isBetween(verb) { verb -= 1 }
      guard reader.has(.stay, at: verb) else { return nil }
      return ClaimVerb(reader, verb: verb, denied: Range(from: verb + 1, to: anchor))
    }
  }

  /// Whether a word that can be a participle stands between a noun or a time and an object: "Monday set a".
  private var takesObject: Bool {
    (reader.tagging.entries[anchor].canBeParticiple || reader.has(.participle, at: anchor))
      && reader.verbs.isBeforeObject(anchor)
      && (reader.tag(anchor - 1) == .time || reader.tag(anchor - 1).isNominal)
  }

  /// Whether the word can stand between a form of be and what completes it.
  private func isBetween(_ index: Int) -> Bool {
    switch reader.tag(index) {
    case .adverb, .negation, .time, .determiner: true
    default: reader.has(.withinVerb, at: index)
    }
  }

  /// What stands before the verb group, as the row wants it.
  private func before(_ group: ClaimVerb) -> (subject: ClaimSubject, places: PlacePhrase?)? {
    switch frame.subject {
    case .any: return (ClaimSubject.none, nil)
    case .command: return isCommand(group) ? (.none, nil) : nil
    case .places: return places(group).map { (.none, $0) }
    case .people:
      guard let phrase = reader.subjects.places(endingAt: group.start),
        phrase.isPeople(in: reader)
      else { return nil }
      return (.none, phrase)
    case .state:
      let phrase =
        reader.subjects.places(endingAt: group.start)
        ?? reader.placesBefore.owner(endingAt: group.start)
      return phrase.map { (.none, $0) }
    case .land:
      return places(group).flatMap { $0.isOfPeople(in: reader) ? nil : (.none, $0) }
    case .antecedent:
      return reader.placesBefore.object(before: group.start).map { (.none, $0) }
    case .thing(let senses): return thing(senses, group).map { ($0, nil) }
    case .placesOf(let senses): return placesOf(senses, group)
    case .near(let senses):
      let start = max(reader.sentence.lowerBound, anchor - 14)
      let isNear = (start..<anchor).contains { index in
        senses.contains { reader.has($0, at: index) }
      }
      return isNear ? (.none, nil) : nil
    }
  }

  /// Whether nothing stands before the verb in its sentence but a mark: "Do not travel".
  private func isCommand(_ group: ClaimVerb) -> Bool {
    let first = Range(from: reader.sentence.lowerBound, to: group.start + 1).first { index in
      reader.tag(index) != .mark && !reader.isWord("please", at: index)
    }
    return first == group.start
      && (group.start < group.verb || reader.tag(group.verb) == .baseVerb)
  }

  /// The subject; none where somebody wants it to do so, or where a list takes it out anyway: "all but Chile,
  /// which has not signed".
  private func places(_ group: ClaimVerb) -> PlacePhrase? {
    guard let phrase = reader.subjects.places(endingAt: group.start) else { return nil }
    let isMeantToDo = reader.tag(group.start) == .to && phrase.tokens.upperBound == group.start
    if isMeantToDo { return nil }
    let isOfException = reader.tag(group.start - 1) == .relative && !phrase.exceptions.isEmpty
    return isOfException ? nil : phrase
  }

  private func thing(_ senses: [ClaimSense], _ group: ClaimVerb) -> ClaimSubject? {
    let subject = ClaimSubject(reader, before: group.start)
    if subject.kind == .pronoun, isMeant(senses) { return subject }
    if subject.kind == .name, let name = subject.tokens, isCalled(name, senses) { return subject }
    guard let tokens = subject.whole,
      tokens.contains(where: { index in senses.contains { reader.has($0, at: index) } })
    else { return nil }
    return subject
  }

  /// Whether a pronoun can stand for a thing of a sense: what covered last, or what the words before name.
  private func isMeant(_ senses: [ClaimSense]) -> Bool {
    let start = reader.sentence.lowerBound
    let before = reader.last?.subject ?? Range(from: max(0, start - 30), to: start)
    return before.contains { index in senses.contains { reader.whole.has($0, at: index) } }
  }

  /// Whether the article calls a name a thing of a sense: "the streaming service Vista".
  private func isCalled(_ name: Range<Int>, _ senses: [ClaimSense]) -> Bool {
    guard let last = name.last, reader.tokens[last].kind == .word else { return false }
    let word = reader.tokens[last].word
    return Range(from: 1, to: name.lowerBound).contains { index in
      reader.tokens[index].kind == .word && reader.tokens[index].word == word
        && senses.contains { reader.whole.has($0, at: index - 1) }
    }
  }

  /// No subject with its relative clause has more tokens.
  private static let longestSubject = 60

  /// The thing before a relative clause: "the warning that was in force for Togo", "advice, which had stood,".
  private func distantThing(_ senses: [ClaimSense], _ group: ClaimVerb) -> ClaimSubject? {
    let first = reader.skippingAdverbs(from: reader.sentence.lowerBound)
    let clause = Range(from: first, to: group.start)
    guard clause.count <= Self.longestSubject,
      let relative = clause.first(where: { reader.has(.relativeOfThing, at: $0) })
    else {
      return nil
    }
    let end = reader.isKind(.comma, at: relative - 1) ? relative - 1 : relative
    let thing = Range(from: first, to: end)
    guard thing.contains(where: { index in senses.contains { reader.has($0, at: index) } }) else {
      return nil
    }
    return ClaimSubject(kind: .coverer, tokens: thing, whole: clause)
  }

  /// Whether the token leads to the places of a thing: to where it stands, if it stands somewhere.
  private func leads(_ index: Int) -> Bool {
    frame.role == .host
      ? reader.has(.afterStationing, at: index)
      : reader.tag(index) == .preposition || reader.tag(index) == .to
  }

  /// "The watch for Togo", "the ban on travel to Peru": the thing, and the places in it.
  private func placesOf(_ senses: [ClaimSense], _ group: ClaimVerb)
    -> (subject: ClaimSubject, places: PlacePhrase?)?
  {
    guard let subject = distantThing(senses, group) ?? thing(senses, group),
      let whole = subject.whole,
      let noun = whole.last(where: { index in senses.contains { reader.has($0, at: index) } })
    else { return nil }
    if let owner = owner(of: whole, before: noun) { return (subject, owner) }
    let lists = PlaceListParser(reader: reader, stopsBeforeVerb: false)
    for index in Range(from: noun + 1, to: group.start)
    where leads(index) && !reader.nouns.isOfArrivals(to: index) {
      guard var phrase = lists.list(from: index + 1), phrase.tokens.upperBound <= group.start
      else { continue }
      if frame.role != .host, phrase.items.allSatisfy(\.isBareGroup) { return nil }
      phrase.tokens = Range(from: whole.lowerBound, to: phrase.tokens.upperBound)
      return (subject, phrase)
    }
    return nil
  }

  /// "Togo's waiver": the country to which a thing belongs.
  private func owner(of thing: Range<Int>, before noun: Int) -> PlacePhrase? {
    guard let found = reader.finding(at: thing.lowerBound), case .country(let code) = found.target,
      found.tokens.upperBound < noun, reader.tag(found.tokens.upperBound) == .possessive,
      reader.has(.privilege, at: noun)
    else { return nil }
    let item = PlaceItem(target: .country(code, part: nil), name: found.tokens)
    return PlacePhrase(items: [item], tokens: Range(from: thing.lowerBound, to: noun + 1))
  }
}
