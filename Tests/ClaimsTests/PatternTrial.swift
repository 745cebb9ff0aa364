import Analysis
import Articles
import Atlas
import Language
import Places
import Text

@testable import Claims

/// What single patterns make of the last sentence of a text, after what is claimed before it.
struct PatternTrial {
  private let reader: ClaimReader
  /// The roles of what is claimed in the whole text.
  let claims: [CoverageRole]

  init(_ text: String) {
    let article = PlainText.read(text, record: Record(id: "test"))
    let tagging = Tagging(article)
    let syntax = Syntax(article, tagging)
    let findings = PlaceFinder.findings(in: article, tagging)
    let known = ClaimArticle(article, tagging, syntax.phrases, findings)
    let before = ClaimFinder.claims(of: article.sentences.dropLast(), in: known)
    let sentence = article.sentences.last?.tokens ?? 0..<0
    reader = ClaimReader(known, sentence, after: before.context)
    claims = ClaimFinder.claims(of: article.sentences[...], in: known).drafts.map(\.role)
  }

  /// The words at which the pattern finds something, and what it finds: "covered CL ML".
  func found(by pattern: ClaimPattern) -> [Int: String] {
    var found: [Int: String] = [:]
    for index in reader.sentence where pattern.cues.contains(where: { isCue($0, at: index) }) {
      let drafts = pattern.find(reader, index)
      if !drafts.isEmpty { found[index] = Self.description(of: drafts) }
    }
    return found
  }

  /// What is read of a verb that no pattern knows.
  var foundByAnyVerb: String {
    for index in reader.tokensOfThings
    where reader.tag(index).isMainVerb || reader.tag(index - 1) == .negation {
      let drafts = ClaimPattern.anyVerb(reader, index)
      if !drafts.isEmpty { return Self.description(of: drafts) }
    }
    return ""
  }

  /// What is read of the first clause without a verb.
  var foundInGap: String {
    for index in reader.sentence where ClaimPattern.mayFind(reader, index) {
      let further = ClaimPattern.firstToFind(reader, index).compactMap(reader.gapped)
      if !further.isEmpty { return Self.description(of: further) }
    }
    return ""
  }

  private func isCue(_ sense: ClaimSense, at index: Int) -> Bool {
    sense == .auxiliary
      ? reader.tagging.entries[index].isAuxiliary : reader.has(sense, at: index)
  }

  /// The roles and codes of claims, groups by their names.
  private static func description(of drafts: [ClaimDraft]) -> String {
    var codes: [CoverageRole: Set<String>] = [:]
    for draft in drafts {
      codes[draft.role, default: []].formUnion(draft.phrase.items.map(name))
      if let opposite = draft.opposite, !draft.phrase.exceptions.isEmpty {
        codes[opposite, default: []].formUnion(draft.phrase.exceptions.map(name))
      }
    }
    return CoverageRole.allCases.compactMap { role in
      codes[role].map { ([role.rawValue] + $0.sorted()).joined(separator: " ") }
    }.joined(separator: " ")
  }

  private static func name(_ item: PlaceItem) -> String {
    switch item.target {
    case .country(let code, _): code.description
    case .group(let group): String(CountryGroupTable.all[group.group].name)
    }
  }
}
