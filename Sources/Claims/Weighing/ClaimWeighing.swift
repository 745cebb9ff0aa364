internal import Text
internal import Analysis
internal import Atlas

/// Which claims of an article stand, once all are found.
struct ClaimWeighing {
  private let drafts: [ClaimDraft]
  /// Those that count by themselves.
  private let firm: FirmClaims
  private let threats: ThreatAnchors

  /// Weighs claims in text order; guesses count only beside claims that a verb makes.
  init(_ found: [ClaimDraft]) {
    let isAnyStated = found.contains { $0.opposite != nil && $0.certainty != .guessed }
    drafts = isAnyStated ? found : found.filter { $0.certainty != .guessed }
    firm = FirmClaims(drafts.filter { $0.certainty == .firm })
    threats = ThreatAnchors(drafts)
  }

  /// The claims that stand.
  var standing: [ClaimDraft] {
    let (isSupported, isOfDefence) = (isSupported, isOfDefence)
    let standing = drafts.filter { draft in
      if draft.certainty == .firm { return true }
      return isSupported && !isContradicted(draft) && (isOfDefence || !isLoneThreat(draft))
    }
    return isOfCountries(standing) ? standing : []
  }

  /// Whether the article makes claims at all, so that a tentative one may be meant.
  private var isSupported: Bool { !firm.isEmpty || isContrast || isLikely }

  /// Whether some are said to be covered and some to be left out.
  private var isContrast: Bool { Set(drafts.compactMap(\.opposite)).count == 2 }

  /// Whether one claim names so many countries, or so many claims name some, that they are meant.
  private var isLikely: Bool {
    let ofTwoSides = drafts.filter { $0.opposite != nil }
    return ofTwoSides.contains { draft in
      let named = Set(draft.phrase.items.compactMap(\.country)).count
      if draft.role == .covered, named > 0, threats.follow(draft) { return true }
      return named > (draft.role == .excluded ? 1 : 2) || named > 1 && ofTwoSides.count > 1
    }
  }

  /// Whether the article is about defence, so that those whom it fears are threats.
  private var isOfDefence: Bool {
    drafts.contains {
      $0.traits[.ofDefence] && $0.certainty == .firm || $0.role == .covered && threats.follow($0)
    }
  }

  /// Whether a claim that counts by itself says the opposite of its countries.
  private func isContradicted(_ draft: ClaimDraft) -> Bool {
    !draft.traits[.denial] && firm.contradict(draft)
  }

  /// Whether it is a threat that is not called one, far from any claim that counts by itself.
  private func isLoneThreat(_ draft: ClaimDraft) -> Bool {
    draft.role == .threat && !draft.traits[.calledThreat] && !firm.stand(within: 40, of: draft)
  }

  /// Whether claims are of countries, not only of towns and regions of one.
  private func isOfCountries(_ drafts: [ClaimDraft]) -> Bool {
    let places = drafts.flatMap { $0.phrase.items + $0.phrase.exceptions }
    return drafts.contains(where: \.isOfCountries)
      || Set(places.filter(\.isCapital).compactMap(\.anywhere)).count >= 2
  }
}

/// Where an article speaks of threats.
private struct ThreatAnchors {
  /// The words that threats hang on, in text order.
  private let anchors: [Int]

  init(_ drafts: [ClaimDraft]) {
    anchors = drafts.filter { $0.role == .threat }.map(\.anchor).sorted()
  }

  /// Whether a claim's sentence says from whom its countries are protected.
  func follow(_ draft: ClaimDraft) -> Bool {
    guard draft.traits[.ofDefence] else { return false }
    let next = anchors.partitioningIndex { $0 > draft.anchor - 16 }
    return next < anchors.count && anchors[next] < draft.anchor + 25
  }
}
