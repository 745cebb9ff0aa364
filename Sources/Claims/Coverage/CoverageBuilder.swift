internal import Analysis
internal import Articles
internal import Atlas
internal import Language
internal import Text

/// Makes the claims of an article out of what the patterns found, for a day.
struct CoverageBuilder {
  private let finder: ClaimFinder
  private let resolution: GroupResolution
  /// The places each draft names itself, in the order of the drafts.
  private let stated: [[Claim.Place]]
  /// Whoever states each draft.
  private let speakers: [Actor.ID?]
  private let claimed: ClaimedCountries

  init(_ finder: ClaimFinder, _ quotations: [Quotation], on day: CalendarDate) {
    let article = finder.article
    let index = SpeakerIndex(finder.drafts.isEmpty ? [] : quotations)
    self.finder = finder
    resolution = GroupResolution(finder.drafts, in: article, finder.groups, on: day)
    stated = finder.drafts.map { Self.places(of: $0, in: article, on: day) }
    speakers = finder.drafts.map { index.speaker(of: article.span(ofTokens: $0.tokens)) }
    var claimed = ClaimedCountries()
    for (draft, (places, speaker)) in zip(finder.drafts, zip(stated, speakers)) {
      claimed.add(places, as: draft.role, by: speaker)
    }
    self.claimed = claimed
  }

  /// The claims, in text order, each with its draft.
  var claims: [(claim: Claim, draft: Int)] {
    var claims: [(claim: Claim, draft: Int)] = []
    for index in finder.drafts.indices {
      let claim = claim(of: index, id: Claim.ID(claims.count))
      if !claim.places.isEmpty { claims.append((claim, index)) }
    }
    return claims
  }

  /// The things that cover, where there are several, with their claims.
  func subjects(of claims: [(claim: Claim, draft: Int)]) -> [Coverage.Subject] {
    let things = SubjectSequence(finder).things
    if things.count < 2 { return [] }
    let pairs = things.enumerated().flatMap { index, thing in thing.drafts.map { ($0, index) } }
    let owners = Dictionary(uniqueKeysWithValues: pairs)
    let claims = Dictionary(grouping: claims) { owners[$0.draft] }
    let subjects = things.enumerated().compactMap { index, thing in
      claims[index].map { own in
        Coverage.Subject(name: names.text(of: thing.longest), claims: own.map(\.claim.id))
      }
    }
    return subjects.count < 2 ? [] : subjects
  }

  /// What it is that covers.
  var subject: String? { names.text }

  private var names: CoverageSubject { CoverageSubject(finder) }

  private func claim(of index: Int, id: Claim.ID) -> Claim {
    let draft = finder.drafts[index]
    let groups = draft.phrase.items.compactMap(\.target.group)
    return Claim(
      id: id,
      role: draft.role,
      span: finder.article.span(ofTokens: draft.tokens),
      isHedged: draft.traits[.hedged],
      speaker: speakers[index],
      places: stated[index] + implied(of: index, groups),
      group: groups.first.map { resolution.group($0) }
    )
  }

  /// The members of the claim's groups that no claim of the same speaker takes out.
  private func implied(of index: Int, _ groups: [GroupPhrase]) -> [Claim.Place] {
    guard !groups.isEmpty else { return [] }
    let draft = finder.drafts[index]
    let named = Set(stated[index].map(\.country))
    let whole = groups.filter { !isSpelledOut($0, as: draft.role) }
    var codes = Set(whole.flatMap { resolution.countries($0) }).subtracting(named)
    if let opposite = draft.opposite {
      let isLoose = groups.contains { $0.quantifier == "most" }
      codes.subtract(isLoose ? claimed[opposite] : claimed[opposite, by: speakers[index]])
    }
    return codes.sorted().map { Claim.Place(country: $0, basis: .implied) }
  }

  /// Whether the article names those of a region that it means: "in Latin America", and then the list.
  private func isSpelledOut(_ phrase: GroupPhrase, as role: CoverageRole) -> Bool {
    guard phrase.quantifier == nil, CountryGroupTable.all[phrase.group].kind != .organization
    else { return false }
    return claimed[role].intersection(resolution.countries(phrase)).count > 1
  }

  private static func places(
    of draft: ClaimDraft,
    in article: Article,
    on day: CalendarDate
  ) -> [Claim.Place] {
    var places: [Claim.Place] = []
    for item in draft.phrase.items {
      guard case .country(let code, let part) = item.target else { continue }
      for place in FormerStates.places(code, part, item, in: article, on: day)
      where !places.contains(where: { $0.country == place.country }) {
        places.append(place)
      }
    }
    return places
  }
}

extension PlaceItem.Target {
  fileprivate var group: GroupPhrase? {
    if case .group(let group) = self { group } else { nil }
  }
}

/// What the name of a state that is no more stands for on a map of today.
enum FormerStates {
  /// The countries an item stands for, each stated.
  static func places(
    _ code: Country.Code,
    _ part: String?,
    _ item: PlaceItem,
    in article: Article,
    on day: CalendarDate
  ) -> [Claim.Place] {
    let text = String(article[article.span(ofTokens: item.name)])
    let name = text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
    let state = FormerStateTable.state(named: name, on: day)
    if state == nil, let parts = parts(of: name) {
      return parts.map { Claim.Place(country: $0, basis: .stated, part: part) }
    }
    guard let state = state ?? gone(name) else {
      return [Claim.Place(country: code, basis: .stated, part: part)]
    }
    return state.countries.map {
      Claim.Place(country: $0, basis: .stated, part: part ?? state.inexactness)
    }
  }

  /// The countries of today whose names make up that of a state that is no more: "Serbia and Montenegro".
  private static func parts(of name: String) -> [Country.Code]? {
    guard gone(name) != nil else { return nil }
    let names = name.split(separator: " and ")
    let parts = names.compactMap { part in CountryTable.all.first { $0.name == part }?.code }
    return parts.count > 1 && parts.count == names.count ? parts : nil
  }

  /// The last bounds of a state whose name no country bears today.
  private static func gone(_ name: String) -> FormerState? {
    FormerStateTable.all.last { state in
      state.name == name && !CountryTable.all.contains { $0.name == name }
    }
  }
}
