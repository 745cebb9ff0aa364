internal import Analysis
internal import Language
internal import Text

/// What a phrase says of the countries it announces: "the countries hit by the ban", "nations exempt from it".
struct ListStatus {
  let role: CoverageRole
  /// The words that say it.
  let tokens: Range<Int>

  /// What some tokens say of the countries they speak of; nil where they say nothing.
  ///
  /// Where they lead to lines or to what stands with them on a line, they can also say where a thing is sold.
  init?(_ tokens: Range<Int>, in reader: ClaimReader, isLine: Bool = false) {
    func isAny(_ senses: [ClaimSense]) -> Bool {
      tokens.contains { index in senses.contains { reader.whole.has($0, at: index) } }
    }
    let isWithout = tokens.contains { index in
      reader.tokens[index].word == "without" && !reader.whole.has(.visaNoun, at: index + 1)
        && !reader.whole.has(.visaNoun, at: index + 2)
    }
    let isDenied = isWithout || reader.isDenied(tokens)
    let isKept = isLine && isAny([.barring]) && reader.isOfAvailable
    let isOver = isAny([.restriction]) && isAny([.calledOff])
    let isOut =
      isOver || isKept || isAny([.exempting, .leftOff]) || isLine && isAny([.unavailable])
    let isIn =
      isAny([.counted, .scheme, .listing, .restriction, .regulate, .barring, .cover])
      || isLine && isAny([.available, .offered, .sales, .rights, .gets, .receiving])
    guard isOut || isIn, !isLine || !isAny([.produced]) else { return nil }
    role = isOut == isDenied ? .covered : .excluded
    self.tokens = tokens
  }
}

extension ClaimReader {
  /// Whether the claim before says where a thing is to be had, so that where it is banned it is not.
  fileprivate var isOfAvailable: Bool {
    last?.tokens.contains { whole.has(.available, at: $0) || whole.has(.unavailable, at: $0) }
      ?? false
  }
}
