internal import Language

/// One way in which a sentence says that something covers, leaves out, stands in or threatens places.
struct ClaimPattern: Sendable {
  let name: String
  /// The words at which it is tried.
  let cues: [ClaimSense]
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

  /// The claims of the first pattern that finds some at a word.
  static func firstToFind(_ reader: ClaimReader, _ index: Int) -> [ClaimDraft] {
    let isAuxiliary = reader.tagging.entries[index].isAuxiliary
    for place in tried(at: reader.number(at: index), isAuxiliary: isAuxiliary) {
      let found = all[place].find(reader, index)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The places of the patterns that are tried at a word with a number of the vocabulary, in their order.
  static func tried(at number: Int32, isAuxiliary: Bool) -> [Int] {
    isAuxiliary ? triedAtAuxiliaries[Int(number)] : tried[Int(number)]
  }

  private static let tried = places(isAuxiliary: false)
  private static let triedAtAuxiliaries = places(isAuxiliary: true)

  private static func places(isAuxiliary: Bool) -> [[Int]] {
    let vocabulary = ClaimVocabulary.english
    return (0..<Int32(vocabulary.count)).map { number in
      all.indices.filter { place in
        all[place].cues.contains {
          vocabulary.has($0, number) || isAuxiliary && $0 == .auxiliary
        }
      }
    }
  }
}
