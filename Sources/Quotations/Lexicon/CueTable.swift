internal import Analysis
internal import Assets
internal import Language
internal import Text

/// The reporting words of `cues.tsv`, by number, and the marks that report.
package struct CueTable: Sendable {
  /// The table of the program.
  static let english = CueTable()

  /// The words by number; number 0 is none.
  let lemmas: [String]
  /// For each number the kinds of its verb, noun and other readings.
  private let kinds: [(verb: Cue.Kind?, noun: Cue.Kind?, other: Cue.Kind?)]
  /// For each number whether only a clause, or what stands for one, can be its complement.
  private(set) var isClausal: [Bool]
  /// For each number whether a phrase before an infinitive is who is spoken to.
  private(set) var takesAddressee: [Bool]
  /// What things are done according to and that says nothing: age, plan.
  private(set) var measures = WordSet()
  /// The number of the colon as a cue.
  let colon: Int
  /// The number of a dash before a signature.
  let signature: Int

  private init() {
    var lemmas = [""]
    var kinds: [(verb: Cue.Kind?, noun: Cue.Kind?, other: Cue.Kind?)] = [(nil, nil, nil)]
    var numbers = WordTable(capacity: 1000, missing: 0)
    for row in FactTable("cues.tsv") {
      let word = Word(row[0])
      var number = numbers[word]
      if number == 0 {
        number = lemmas.count
        numbers[word] = number
        lemmas.append(row[0].text)
        kinds.append((nil, nil, nil))
      }
      let kind: Cue.Kind = row[2] == "speech" ? .speech : .other
      if row[1] == "verb" {
        kinds[number].verb = kind
      } else if row[1] == "noun" {
        kinds[number].noun = kind
      } else {
        kinds[number].other = kind
      }
    }
    colon = lemmas.count
    signature = lemmas.count + 1
    lemmas += [":", "—"]
    kinds += [(nil, nil, .speech), (nil, nil, .speech)]
    self.lemmas = lemmas
    self.kinds = kinds
    isClausal = [Bool](repeating: false, count: lemmas.count)
    takesAddressee = isClausal
    for row in FactTable("complements.tsv") {
      let word = Word(row[0])
      if row[1] == "clausal" {
        isClausal[numbers[word]] = true
      } else if row[1] == "addressee" {
        takesAddressee[numbers[word]] = true
      } else {
        measures.insert(word)
      }
    }
  }

  /// Whether the word reports speech or something else where it stands.
  func kind(_ lemma: Int, as form: CueForm) -> Cue.Kind {
    let kinds = kinds[lemma]
    switch form {
    case .noun: return kinds.noun ?? kinds.verb ?? kinds.other ?? .other
    case .adjective, .adverb, .according, .mark:
      return kinds.other ?? kinds.verb ?? kinds.noun ?? .other
    default: return kinds.verb ?? kinds.noun ?? kinds.other ?? .other
    }
  }
}
