internal import Articles
internal import Language
internal import Text

/// A verb with what goes before it: "would not be expected to cover".
struct ClaimVerb {
  let verb: Int
  /// Its first word.
  private(set) var start: Int
  private(set) var isNegated = false
  private(set) var isHedged = false
  /// Whether it is only asked or hoped for.
  private(set) var isWished = false
  /// Whether somebody thinks it right: "should join".
  private(set) var isUrged = false
  /// Whether its subject is what it is done to.
  private(set) var isPassive = false
  /// Whether it has no subject of its own before it: an infinitive or a gerund.
  private(set) var isNonfinite = false
  /// Whether it is a bare participle after a noun: "countries covered by".
  private(set) var isReduced = false

  /// The group that ends with a copula, with the words between it and what completes it.
  init(_ reader: ClaimReader, verb: Int, denied range: Range<Int>) {
    self.init(reader, verb: verb)
    if reader.isDenied(range) { isNegated.toggle() }
  }

  /// The group that ends with the verb.
  init(_ reader: ClaimReader, verb: Int) {
    self.verb = verb
    start = verb
    isPassive = false
    read(reader, from: verb, isMain: true)
    if reader.tag(verb).isAuxiliary, reader.verbs.isContracted(verb) { isNegated.toggle() }
    var length = 0
    while length < 3, let governor = governor(reader) {
      if reader.isWord(["not", "yet"], at: start - 1) { isNegated.toggle() }
      if reader.has(.refuse, at: governor) { isNegated.toggle() }
      if reader.has(.hedge, at: governor) { isHedged = true }
      if reader.has(.wish, at: governor) { isWished = true }
      read(reader, from: governor, isMain: false)
      if reader.has(.seeming, at: start - 1) { read(reader, from: start - 1, isMain: false) }
      length += 1
    }
    if reader.tag(start) == .to, reader.isWord("yet", at: start - 1) {
      isNegated.toggle()
      if reader.tag(start - 2) == .have { start -= 2 }
    }
    if reader.tag(start) == .to, reader.tag(start - 1) == .be {
      read(reader, from: start, isMain: false)
    }
    if reader.tag(start) == .to || reader.tag(start) == .gerund && start == verb {
      isNonfinite = true
      if reader.isWord(["without", "not"], at: start - 1) { isNegated.toggle() }
    }
    isReduced =
      start == verb && isParticiple(reader, verb) && !reader.has(.stay, at: verb)
      && (reader.tag(verb) != .pastVerb
        || reader.has(.afterParticiple, at: verb + 1))
  }

  /// Goes left over auxiliaries, adverbs and negations from a verb.
  private mutating func read(_ reader: ClaimReader, from verb: Int, isMain: Bool) {
    var index = verb - 1
    var seenBe = false
    start = verb
    while reader.sentence.contains(index) {
      switch reader.tag(index) {
      case .negation:
        isNegated.toggle()
      case .modal, .have, .do:
        if reader.has(.hedge, at: index) { isHedged = true }
        if reader.verbs.isContracted(index) { isNegated.toggle() }
        if !seenBe, reader.isWord("should", at: index) { isUrged = true }
      case .be:
        seenBe = true
        if reader.verbs.isContracted(index) { isNegated.toggle() }
      case .quantifier where !reader.tag(index - 1).isAuxiliary:
        return finish(reader, isMain, seenBe, verb)
      case .adverb, .time, .quantifier:
        if !takes(reader, adverb: index) { return finish(reader, isMain, seenBe, verb) }
      case .to where index < verb:
        start = index
        return finish(reader, isMain, seenBe, verb)
      default:
        if reader.isWord("no", at: index), reader.isWord("longer", at: index + 1) { break }
        if reader.has(
          .withinVerb,
          at: index
        ),
          takes(reader, adverb: index)
        {
          break
        }
        if reader.has(.getPassive, at: index), isMain {
          seenBe = true
          break
        }
        return finish(reader, isMain, seenBe, verb)
      }
      start = index
      index -= 1
    }
    finish(reader, isMain, seenBe, verb)
  }

  private mutating func finish(_ reader: ClaimReader, _ isMain: Bool, _ seenBe: Bool, _ verb: Int) {
    if isMain, seenBe, isParticiple(reader, verb) { isPassive = true }
  }

  /// Whether the adverb belongs to the group; "no longer" and "never" deny it.
  private mutating func takes(_ reader: ClaimReader, adverb index: Int) -> Bool {
    if reader.isWord("no", at: index - 1), reader.isWord("longer", at: index) {
      isNegated.toggle()
      return true
    }
    if reader.has(.barely, at: index) { isNegated.toggle() }
    if reader.has(.hedge, at: index) || reader.isWord("theory", at: index) { isHedged = true }
    return true
  }

  /// Whether the token is a participle, or looks like one, and no gerund.
  private func isParticiple(_ reader: ClaimReader, _ index: Int) -> Bool {
    guard reader.tag(index) != .gerund else { return false }
    return reader.tagging.entries[index].canBeParticiple || reader.tag(index) == .participle
      || endsInEd(reader, index)
      || reader.has(.participle, at: index)
  }

  /// Whether the token ends in "ed" and has more than four bytes: shielded.
  private func endsInEd(_ reader: ClaimReader, _ index: Int) -> Bool {
    let span = reader.tokens[index].span
    let utf8 = reader.article.utf8
    return span.count > 4 && utf8[span.upper - 1] == 0x64 && utf8[span.upper - 2] == 0x65
  }

  /// The verb of going on or of stopping before a gerund: "keeps flying", "will stop serving".
  private func aspect(_ reader: ClaimReader) -> Int? {
    let index = start - 1
    guard reader.tag(index).isMainVerb else { return nil }
    let isAspect =
      reader.has([.keepsOn, .refuse], at: index)
      || reader.has([.resume, .stop], at: index) && !reader.isWord(["open", "run"], at: index)
    return isAspect ? index : nil
  }

  /// The verb, adjective or noun that an infinitive depends on.
  private func governor(_ reader: ClaimReader) -> Int? {
    if reader.tag(start) == .gerund, start == verb { return aspect(reader) }
    guard reader.tag(start) == .to else { return nil }
    var index = start - 1
    while reader.tag(index) == .adverb || reader.isWord("not", at: index) { index -= 1 }
    index = reader.clauses.beforeTime(index + 1) - 1
    let tag = reader.tag(index)
    return tag.isMainVerb || tag == .adjective || tag == .have
      || reader.has([.refuse, .hedge, .wish], at: index)
      ? index : nil
  }
}
