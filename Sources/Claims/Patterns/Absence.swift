internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "There is no such treaty with Brazil", "no access to Eritrea": without it a country is left out.
  static let absence = ClaimPattern(name: "absence", cues: [.coverer, .protection, .warning]) {
    reader,
    index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.nouns.isAbsent(noun)
    else { return [] }
    if reader.isWord("with", at: index + 1) {
      let isHad = reader.tag(noun.tokens.lowerBound - 1) == .have
      if !reader.has(.treaty, at: index) || isHad && reader.isOfOne(from: index + 2) { return [] }
    }
    let isOnSale =
      reader.isWord("on", at: index + 1) && reader.isWord("sale", at: index + 2)
    let isSold = reader.has(.provided, at: index + 1)
    let next = isOnSale ? index + 3 : isSold ? index + 2 : index + 1
    let lists = PlaceListParser(reader: reader, stopsBeforeVerb: next == index + 1)
    guard
      reader.has(
        .afterLack,
        at: next
      ),
      let phrase = lists.list(from: next + 1)
    else { return [] }
    return [
      ClaimDraft(.excluded, phrase, at: index, from: noun.tokens.lowerBound).said(of: noun.tokens)
        .affirmed(as: .covered)
    ]
  }
}

extension ClaimPattern {
  /// "Nothing for Spain", "none in Malta": they are left out.
  static let nothingFor = ClaimPattern(name: "nothing-for", cues: [.nothing]) { reader, index in
    guard reader.has(.afterNothing, at: index + 1),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2)
    else { return [] }
    return [ClaimDraft(.excluded, phrase, at: index).affirmed(as: .covered)]
  }
}

extension ClaimReader {
  /// Whether a single country is named there or meant: a treaty that two do not have is one of either.
  func isOfOne(from index: Int) -> Bool {
    if has(.definiteSingle, at: index), has(.singleNoun, at: index + 1) { return true }
    let items = PlaceListParser(reader: self).list(from: index)?.items ?? []
    return items.count == 1 && items.allSatisfy { $0.anywhere != nil }
  }
}
