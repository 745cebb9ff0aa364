/// One way in which a sentence says that something covers, leaves out, stands in or threatens places.
struct ClaimPattern: Sendable {
  let name: String
  /// The words at which it is tried.
  let cues: ClaimSense
  /// The claims it finds at such a word.
  let find: @Sendable (_ reader: ClaimReader, _ index: Int) -> [ClaimDraft]

  /// All patterns; the first that finds a claim at a word is right.
  static let all: [ClaimPattern] = [
    .follows, .sameGoes, .joinedClause, .coverVerb, .appliedTo, .widened, .availableIn, .offeredIn,
    .excluded, .leftOut, .stayedOut, .unprotected, .visaFree, .stillCharged, .obliged, .enabled,
    .allowedTo, .conditionFrom, .adviceAgainst,
    .comeToAid, .protectionFor,
    .exemptionFor, .warningFor, .toldToLeave, .deployedIn, .hostedBy, .installationIn, .standsIn,
    .threatFrom, .threatCalled, .wouldAttack,
    .against, .joined, .eligible, .firstCountry, .treatyBetween, .absence, .dropped,
    .serviceStopped, .letIn, .guarded, .leadingState, .received,
    .whenAbroad, .regulated, .served,
    .transferred, .treatyWith, .putInside, .keptSafe, .broughtInside, .launchIn, .nothingFor,
    .idiom,
    .needsOnly,
  ]

  /// Which of them are tried at a word that can play these parts, one a bit.
  static func tried(at senses: ClaimSense) -> UInt64 {
    var tried: UInt64 = 0
    var left = senses.rawValue
    while left != 0 {
      tried |= bySense[left.trailingZeroBitCount]
      left &= left - 1
    }
    return tried
  }

  /// The patterns that have each part among their cues.
  private static let bySense: [UInt64] = (0..<64).map { bit in
    let sense = ClaimSense(rawValue: 1 << UInt64(bit))
    return all.indices.reduce(0) { tried, place in
      all[place].cues.contains(sense) ? tried | 1 << UInt64(place) : tried
    }
  }
}
