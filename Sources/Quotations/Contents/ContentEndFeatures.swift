internal import Language

extension ContentFeatures {
  /// Appends what speaks for ending before a token after the cue.
  func append(end: Int, to choice: inout some ChoiceSink) {
    let symbol = endValue(end)
    let last = value(end - 1)
    let next = value(end + 1)
    choice.add(.endSymbol, symbol, form)
    choice.add(.endLast, last, symbol)
    choice.add(.endSymbolNext, symbol, next)
    choice.add(.endSymbolTwo, symbol, next, value(end + 2))
    choice.add(.endLastSymbol, last, symbol, next)
    choice.add(.endLemmaSymbol, lemma, symbol)
    choice.add(.endMark, symbol, FeatureValue(endsRegion(end)))
    let after = clauseAfter(end)
    choice.add(.endCueAfter, symbol, FeatureValue(after))
    choice.add(.endSubjectAfter, symbol, next, FeatureValue(after))
  }

  /// The symbol content ends before; the end of its sentence is a boundary.
  private func endValue(_ end: Int) -> FeatureValue {
    guard end < syntax.symbols.count else { return FeatureValue(Symbol.boundary) }
    let symbol = syntax.symbols[end]
    return FeatureValue(symbol.isStop ? .boundary : symbol)
  }

  /// 1 behind a closing mark, 2 at the end of a marked region, 3 within one, 0 elsewhere.
  private func endsRegion(_ end: Int) -> Int {
    if syntax.symbols[end - 1] == .closeMark { return 1 }
    guard let region = syntax.regions.region(at: end - 1) else { return 0 }
    return region.content.upperBound <= end + 1 ? 2 : 3
  }

  /// What follows the end within some words: a cue with or without a phrase before it, a verb.
  private func clauseAfter(_ end: Int) -> Int {
    var phrases = 0
    var index = end
    let limit = min(syntax.tokens.count, end + 9)
    while index < limit {
      if let phrase = syntax.phrases.phrase(at: index) {
        phrases += 1
        index = max(phrase.tokens.upperBound, index + 1)
        continue
      }
      let symbol = syntax.symbols[index]
      if symbol.isStop || index > end && symbol == .comma { break }
      let tag = syntax.tags[index]
      if tag.isFinite || tag == .gerund {
        let isCue = syntax.entries[index].cueLemma > 0
        return 1 + min(phrases, 2) * 4 + (isCue ? 2 : 0) + (tag == .gerund ? 1 : 0)
      }
      index += 1
    }
    return 0
  }

  /// Appends what speaks for a piece after the cue as a whole.
  func append(
    after piece: Range<Int>,
    _ rank: Int,
    _ complement: Complement,
    to choice: inout some ChoiceSink
  ) {
    let start = value(piece.lowerBound)
    let end = endValue(piece.upperBound)
    let length = FeatureValue(Self.length(piece.count))
    let verbs = FeatureValue(min(syntax.finiteVerbs(in: piece), 3))
    let phrase = FeatureValue(phraseFit(piece))
    let place = FeatureValue(min(rank, 3))
    choice.add(.spanLength, length, voice)
    choice.add(.spanLengthStart, length, start)
    choice.add(.spanVerbs, verbs, voice)
    choice.add(.spanStartEnd, start, end)
    choice.add(.spanStartEndVerbs, start, end, verbs)
    choice.add(.spanStartEndRank, start, end, place)
    choice.add(.spanLemmaVerbs, lemma, verbs, end)
    choice.add(.spanPhrase, phrase, end, form)
    choice.add(.spanLemmaPhrase, lemma, phrase)
    choice.add(.spanRank, place, end, verbs)
    choice.add(.spanMarks, FeatureValue(markFit(piece)), end)
    choice.add(.spanCommas, start, FeatureValue(commas(piece)), end)
    choice.add(.endLemmaSentence, lemma, start, end)
    let complement = FeatureValue(complement)
    choice.add(.spanComplement, complement, voice)
    choice.add(.spanLemmaComplement, lemma, complement)
    choice.add(.spanComplementEnd, complement, end, verbs)
    choice.add(.spanFormComplement, isSpeech, complement, length)
  }

  /// Whether the piece is one noun phrase, begins with one, or neither.
  private func phraseFit(_ piece: Range<Int>) -> Int {
    guard let phrase = syntax.phrases.phrase(from: piece.lowerBound) else { return 0 }
    if phrase.tokens.upperBound == piece.upperBound { return 1 }
    let follower = syntax.symbols[phrase.tokens.upperBound]
    if follower == .of { return 2 }
    return follower.isPreposition ? 3 : syntax.tags[phrase.tokens.upperBound].isFinite ? 4 : 5
  }

  /// How the piece stands to quotation marks: without, within, all of some, or through some.
  func markFit(_ piece: Range<Int>) -> Int {
    let first = syntax.regions.index(at: piece.lowerBound)
    let last = syntax.regions.index(at: piece.upperBound - 1)
    guard first != nil || last != nil else { return 0 }
    let opens = first.map { syntax.regions.regions[$0].open == piece.lowerBound }
    let closes = last.map {
      syntax.regions.regions[$0].content.upperBound <= piece.upperBound + 1
    }
    if first == last, opens == true, closes == true { return 1 }
    return 2 + (opens == nil ? 0 : opens == true ? 1 : 2) * 3
      + (closes == nil ? 0 : closes == true ? 1 : 2)
  }

  /// How many commas stand among the first words of the piece, up to three.
  func commas(_ piece: Range<Int>) -> Int { min(syntax.commas(in: piece.prefix(60)), 3) }
}
