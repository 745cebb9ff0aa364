internal import Articles
internal import Atlas
internal import Text

/// Places no table lists, which the text itself says to be one: "the village of Oru",
/// "in Palu, Indonesia".
struct UnlistedPlaces: ~Copyable {
  private let context: PlaceContext
  private let listed: PlaceFindings
  /// How many tokens each name found has and where it lies, by its first word; of two the later one
  /// counts.
  private var found = WordTable<(length: Int, country: Country.Code)?>(capacity: 7, missing: nil)

  /// What the table leaves out of an article, beside what it lists.
  static func findings(_ context: consuming PlaceContext, listed: PlaceFindings) -> PlaceFindings {
    var places = UnlistedPlaces(context, listed)
    places.readKinds()
    places.readQualified()
    guard !places.found.isEmpty else { return listed }
    return PlaceFindings(listed.all + places.mentions)
  }

  private init(_ context: consuming PlaceContext, _ listed: PlaceFindings) {
    self.context = context
    self.listed = listed
  }

  private var tokens: [Token] { context.tokens }

  /// "The villages of Oru": the country is the one named nearest.
  private mutating func readKinds() {
    for index in context.ofs where index > 0 && index + 1 < tokens.count {
      let kind = tokens[index - 1].word
      guard PlaceWords.kinds.contains(kind) || PlaceWords.manyKinds.contains(kind),
        let name = name(from: index + 1), let country = country(nearest: index)
      else { continue }
      found[tokens[name.lowerBound].word] = (name.count, country)
    }
  }

  /// "Near Oru, Kenya": the country is the one that follows.
  private mutating func readQualified() {
    for finding in listed.all where finding.kind == .name || finding.kind == .region {
      guard case .country(let country) = finding.target else { continue }
      let comma = finding.tokens.lowerBound - 1
      guard comma > 1, tokens[comma].kind == .comma else { continue }
      var first = comma
      while first > 1, comma - first < 3, isUnlisted(first - 1) { first -= 1 }
      guard first < comma, PlaceWords.within.contains(tokens[first - 1].word) else { continue }
      found[tokens[first].word] = (comma - first, country)
    }
  }

  /// The run of so many unlisted names at most that begins with a token.
  private func name(from start: Int, reach: Int = 3) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < reach, isUnlisted(end) { end += 1 }
    return end > start ? start..<end : nil
  }

  private func isUnlisted(_ index: Int) -> Bool {
    context.isName(index) && !tokens[index].isClitic && !listed.holds(index)
  }

  /// The country named nearest before or after a token.
  private func country(nearest token: Int) -> Country.Code? {
    let next = listed.all.partitioningIndex { $0.tokens.lowerBound >= token }
    let near = listed.all[max(0, next - 3)..<min(next + 3, listed.all.count)]
    let sorted = near.sorted {
      abs($0.tokens.lowerBound - token) < abs($1.tokens.lowerBound - token)
    }
    for finding in sorted {
      if case .country(let country) = finding.target { return country }
    }
    return nil
  }

  private var mentions: [PlaceFinding] {
    var mentions: [PlaceFinding] = []
    let tokens = tokens
    for index in tokens.indices where tokens[index].shape != .lower {
      guard let (length, country) = found[tokens[index].word],
        let name = name(from: index, reach: length)
      else { continue }
      mentions.append(
        PlaceFinding(
          tokens: name,
          span: context.article.span(ofTokens: name),
          kind: .town,
          target: .country(country)
        )
      )
    }
    return mentions
  }
}
