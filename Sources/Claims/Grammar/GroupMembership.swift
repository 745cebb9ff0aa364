internal import Atlas
internal import Language
internal import Places
internal import Text

/// What tells that countries belong to an organization.
struct GroupMembership {
  let reader: ClaimReader

  /// "Countries that belong to the alliance", "states using the euro": the organization, and its end.
  func belonging(at index: Int) -> (Int?, Int)? {
    var verb = index
    if reader.has(.relativeOfMember, at: verb) { verb += 1 }
    while reader.tag(verb) == .have || reader.tag(verb) == .adverb { verb += 1 }
    guard reader.has(.belonging, at: verb) else { return nil }
    for next in verb + 1..<verb + 5 {
      if reader.isWord(["euro", "currency"], at: next) {
        return (CountryGroupTable.all.firstIndex { $0.name == "Eurozone" }, next + 1)
      }
      if let finding = reader.finding(at: next), case .group(let group) = finding.target,
        CountryGroupTable.all[group].kind == .organization
      {
        return (group, finding.tokens.upperBound)
      }
    }
    return nil
  }

  /// Whether a noun that is no name for members or people follows: "Nato leaders", "EU law".
  func isModifier(before index: Int) -> Bool {
    guard reader.tag(index) == .noun || reader.tag(index) == .pluralNoun else { return false }
    return !reader.has([.people, .territory, .part, .cover, .reach, .host, .stay], at: index)
      && reader.findings.finding(at: index) == nil
      && ExceptionWords.end(at: index, in: reader, inList: true) == nil
  }
}
