/// For each token the first finite verb from it on that stands in no relative or subordinate clause.
package struct ClauseVerbs: Sendable {
  /// How many tokens away such a verb counts.
  package static let reach = 40

  /// Where no such clause is open before the token, the verb; the number of tokens where there is none.
  private let open: [Int32]
  /// The same where one is open before the token.
  private let under: [Int32]
  private let symbols: [Symbol]

  init(_ symbols: [Symbol], _ tags: [Tag]) {
    self.symbols = symbols
    let count = Int32(symbols.count)
    var open = [Int32](repeating: count, count: symbols.count + 1)
    var under = open
    var verbsIfOpen = open.mutableSpan
    var verbsIfUnder = under.mutableSpan
    var (verbIfOpen, verbIfUnder) = (count, count)
    for index in symbols.indices.reversed() {
      let symbol = symbols[index]
      let opens = symbol.isRelative || symbol == .that || symbol.isSubordinator
      let closes = symbol == .comma || symbol.isConjunction
      let isVerb = tags[index].isFinite && (index == 0 || Self.leads(symbols, tags, index - 1))
      let ifOpen = isVerb ? Int32(truncatingIfNeeded: index) : verbIfOpen
      let ifUnder = isVerb ? verbIfOpen : verbIfUnder
      verbIfOpen = opens && !closes ? ifUnder : ifOpen
      verbIfUnder = closes ? ifOpen : ifUnder
      verbsIfOpen[index] = verbIfOpen
      verbsIfUnder[index] = verbIfUnder
    }
    self.open = open
    self.under = under
  }

  /// The verb, or a token out of reach; a subordinator at `start` opens the piece, no clause within it.
  package func verb(from start: Int) -> Int {
    let symbol = symbols[start]
    guard symbol.isSubordinator, symbol != .that, !symbol.isRelative else {
      return Int(open[start])
    }
    return Int(open[start + 1])
  }

  /// Whether a finite verb after the token can be the first of its clause.
  private static func leads(_ symbols: [Symbol], _ tags: [Tag], _ index: Int) -> Bool {
    !symbols[index].isConjunction && !tags[index].isAuxiliary
  }
}
