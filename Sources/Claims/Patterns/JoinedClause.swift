internal import Analysis
internal import Articles
internal import Language
internal import Text

extension ClaimPattern {
  /// "… and neither is Malta", "Cyprus is not", "so will Greece": short for the claim before.
  static let joinedClause = ClaimPattern(name: "joined-clause", cues: [.auxiliary]) {
    reader,
    index in
    guard let last = reader.last, index - last.anchor < 80 else { return [] }
    let isHere = last.anchor >= reader.sentence.lowerBound
    let opens = index - 1 == reader.sentence.lowerBound
    let leads: Bool = reader.has(.echoes, at: index - 1)
    let isNor = reader.isWord(["nor", "neither"], at: index - 1)
    if isNor, isHere || opens, let found = reader.inverted(index, after: last) { return [found] }
    if leads, isHere || opens, let phrase = PlaceListParser(reader: reader).list(from: index + 1),
      reader.clauses.isEnd(phrase.tokens.upperBound)
    {
      return [reader.continued(last, role: reader.echo(of: last, isNor), phrase, index)]
    }
    var next = index + 1
    let isDenied = reader.tag(next) == .negation || reader.verbs.isContracted(index)
    if reader.tag(next) == .negation { next += 1 }
    while reader.has(.afterAuxiliary, at: next) {
      next += 1
    }
    let isOfIt = reader.has(.thingSubject, at: index - 1)
    let subject =
      isOfIt ? reader.placesBefore.fronted(before: index) : reader.subjects.places(endingAt: index)
    guard reader.clauses.isEnd(reader.pastInsertion(next)), let phrase = subject,
      isHere || isOfIt || phrase.tokens.lowerBound == reader.sentence.lowerBound,
      let opposite = last.affirmative.opposite
    else { return [] }
    return [reader.continued(last, role: isDenied ? opposite : last.affirmative, phrase, index)]
  }
}

extension ClaimReader {
  /// The role of those of whom "nor" or "so" says the same as of the last.
  fileprivate func echo(of last: ClaimDraft, _ isNor: Bool) -> CoverageRole {
    isNor && last.role == .covered && last.affirmative == .covered ? .excluded : last.role
  }

  /// "Nor are Togo and Mali affected": the subject stands between the auxiliary and the verb.
  fileprivate func inverted(_ auxiliary: Int, after last: ClaimDraft) -> ClaimDraft? {
    let lists = PlaceListParser(reader: self, stopsBeforeVerb: false)
    guard let phrase = lists.list(from: auxiliary + 1) else { return nil }
    let verb = skippingAdverbs(from: phrase.tokens.upperBound)
    if has(.exempting, at: verb) { return continued(last, role: .covered, phrase, auxiliary) }
    guard has([.counted, .join, .cover, .subject], at: verb) else { return nil }
    return continued(last, role: .excluded, phrase, auxiliary)
  }

  /// Past a single word between commas: ", however,".
  fileprivate func pastInsertion(_ index: Int) -> Int {
    isKind(.comma, at: index) && isKind(.comma, at: index + 2) ? index + 3 : index
  }
}
