internal import Atlas
internal import Language
internal import Places
internal import Text

extension ClaimReader {
  /// "Countries that belong to the alliance", "states using the euro": the organization, and its end.
  func belonging(at index: Int) -> (Int?, Int)? {
    var verb = index
    if has(.relativeOfMember, at: verb) { verb += 1 }
    while tag(verb) == .have || tag(verb) == .adverb { verb += 1 }
    guard has(.belonging, at: verb) else { return nil }
    for next in verb + 1..<verb + 5 {
      if isWord(["euro", "currency"], at: next) {
        return (CountryGroupTable.all.firstIndex { $0.name == "Eurozone" }, next + 1)
      }
      if let finding = finding(at: next), case .group(let group) = finding.target,
        CountryGroupTable.all[group].kind == .organization
      {
        return (group, finding.tokens.upperBound)
      }
    }
    return nil
  }

  /// Whether a noun that is no name for members or people follows: "Nato leaders", "EU law".
  func isModifier(before index: Int) -> Bool {
    guard tag(index) == .noun || tag(index) == .pluralNoun else { return false }
    return !has([.people, .territory, .part, .cover, .reach, .host, .stay], at: index)
      && findings.finding(at: index) == nil
      && ExceptionWords.end(at: index, in: self, inList: true) == nil
  }
}
