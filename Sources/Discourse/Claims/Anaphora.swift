internal import Articles
internal import Atlas

/// Reads what stands for a country named before: "the kingdom", "all five countries", "there".
struct Anaphora {
  let reader: ClaimReader

  /// The places that the words after a list's head stand for.
  func places(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    let index = head.end
    if reader.isWord(Self.single, at: index), reader.isWord(["the"], at: index - 1),
      !reader.tag(index + 1).isNominal
    {
      return last(before: start, part: head.part).map {
        PlacePhrase(items: [$0], isDenied: head.isDenied, tokens: start..<index + 1)
      }
    }
    if reader.isWord(["own"], at: index), reader.has(.territory, at: index + 1) {
      return owner(before: start).map { PlacePhrase(items: [$0], tokens: start..<index + 2) }
    }
    if reader.isWord(["both", "two"], at: index - 1) || reader.tag(index) == .number {
      return counted(head, from: start)
    }
    return nil
  }

  /// The country whose own territory is meant: the last one named.
  private func owner(before index: Int) -> PlaceItem? {
    for finding in reader.findings.before(index, within: 12) {
      guard case .country(let code) = finding.target else { continue }
      return PlaceItem(target: .country(code, part: nil), name: finding.tokens)
    }
    return nil
  }

  /// The country that "there" stands for.
  func there(at index: Int) -> PlacePhrase? {
    guard reader.isWord(["there"], at: index), let item = last(before: index, part: nil) else {
      return nil
    }
    let list = reader.governed(endingAt: item.name.upperBound)
    return PlacePhrase(items: list?.items ?? [item], tokens: index..<index + 1)
  }

  private func last(before index: Int, part: String?) -> PlaceItem? {
    for finding in reader.findings.before(index, within: 40) {
      guard case .country(let code) = finding.target, finding.kind != .adjective,
        finding.kind != .town
      else { continue }
      return PlaceItem(target: .country(code, part: part), name: finding.tokens)
    }
    return nil
  }

  /// "All five countries": those of the last list of five.
  private func counted(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    var noun = head.end
    var number: Int? = reader.isWord(["both", "two"], at: head.end - 1) ? 2 : nil
    if let count = CountWord.value(in: reader, at: noun) {
      number = count
      noun += 1
    }
    guard let number, reader.has(.member, at: noun) else { return nil }
    guard let items = reader.lists.last(where: { $0.count == number }) else { return nil }
    return PlacePhrase(items: items, isDenied: head.isDenied, tokens: start..<noun + 1)
  }

  private static let single: Set<Word> = [
    "country", "kingdom", "republic", "island", "archipelago", "sultanate", "emirate",
  ]
}
