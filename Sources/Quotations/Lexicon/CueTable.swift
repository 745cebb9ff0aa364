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
  /// For each number whether a clause can stand before it and its subject: it is late, she said.
  private(set) var isParenthetical: [Bool]
  /// For each number whether it is a gesture, and no cue once the quoted sentence has ended.
  private(set) var isGesture: [Bool]
  /// For each number whether its object may be somebody else's claim, which it denies.
  private(set) var isDenial: [Bool]
  /// For each number whether its object may be whose words it gives: quoted him as saying.
  private(set) var isQuoting: [Bool]
  /// For each number whether "on" makes a verb of speech of it: it is late, she went on.
  private(set) var goesOn: [Bool]
  /// For each number whether "out" makes it another verb: one of speech, whose clause can then stand before it,
  /// as in she pointed out; or one of doing, as in sought out a doctor.
  private(set) var takesOut: [Bool]
  /// For each number whether it reports nothing where nobody is its source.
  private(set) var isImpersonal: [Bool]
  /// For each number whether an object alone tells no words.
  private(set) var isFactual: [Bool]
  /// For each number whether its object and a person beside it tell that the person is given a thing.
  private(set) var isGiving: [Bool]
  /// For each number whether what it is done with is a deed: answered with a volley.
  private(set) var isReaction: [Bool]
  /// For each number whether it tells that something is not done: decline.
  private(set) var isRefusal: [Bool]
  /// For each number whether it tells nothing where it is negated: did not disclose.
  private(set) var isDisclosure: [Bool]
  /// For each number whether an object alone tells that something is done: sign a bill.
  private(set) var isAct: [Bool]
  /// For each number whether something is perceived: notice a change.
  private(set) var isPerception: [Bool]
  /// For each number whether somebody who does it to a thing says nothing: show no emotion.
  private(set) var isDisplay: [Bool]
  /// For each number whether a phrase behind "about" or "of" is only what is spoken of.
  private(set) var isTopical: [Bool]
  /// For each number whether somebody is given an office: was named captain.
  private(set) var isAppointing: [Bool]
  /// For each number whether an infinitive tells what somebody says of himself: claimed to have won.
  private(set) var isClaiming: [Bool]
  /// For each number whether those behind "with" are asked to do something: pleaded with them to stay.
  private(set) var isPleading: [Bool]
  /// What things are done according to and that says nothing: age, plan.
  private(set) var measures = WordSet()
  /// Nouns for what somebody else claims.
  private(set) var allegations = WordSet()
  /// Nouns for what is complained of, which tell no words by themselves.
  private(set) var complaints = WordSet()
  /// Nouns for things that show something and say nothing: stock, scan.
  private(set) var mutes = WordSet()
  /// Nouns for bodies that are told things: jury, court.
  private(set) var hearings = WordSet()
  /// Nouns for what prints or sends reports: newspapers.
  private(set) var media = WordSet()
  /// Nouns for words that advertise or name something, and that nobody says: slogan.
  private(set) var wordings = WordSet()
  /// Words before a colon that are nobody's name.
  private(set) var notices = WordSet()
  /// The numbers of single verbs.
  let accord: Int
  let hear: Int
  let know: Int
  let like: Int
  let order: Int
  let see: Int
  let refuse: Int
  let seem: Int
  let tell: Int
  let accuse: Int
  let add: Int
  let agree: Int
  let ask: Int
  let conclude: Int
  let refer: Int
  /// The number of the colon as a cue.
  let colon: Int
  /// The number of a dash before a signature.
  let signature: Int

  private init() {
    let rows = CueRows()
    let numbers = rows.numbers
    accord = numbers["according"]
    add = numbers["add"]
    agree = numbers["agree"]
    order = numbers["order"]
    see = numbers["see"]
    refuse = numbers["refuse"]
    seem = numbers["seem"]
    hear = numbers["hear"]
    know = numbers["know"]
    like = numbers["like"]
    tell = numbers["tell"]
    accuse = numbers["accuse"]
    ask = numbers["ask"]
    conclude = numbers["conclude"]
    refer = numbers["refer"]
    colon = rows.lemmas.count
    signature = colon + 1
    lemmas = rows.lemmas + [":", "—"]
    kinds = rows.kinds + [(nil, nil, .speech), (nil, nil, .speech)]
    isClausal = [Bool](repeating: false, count: lemmas.count)
    takesAddressee = isClausal
    isParenthetical = isClausal
    isGesture = isClausal
    isDenial = isClausal
    isQuoting = isClausal
    goesOn = isClausal
    takesOut = isClausal
    isImpersonal = isClausal
    isFactual = isClausal
    isGiving = isClausal
    isReaction = isClausal
    isRefusal = isClausal
    isDisclosure = isClausal
    isAct = isClausal
    isPerception = isClausal
    isDisplay = isClausal
    isTopical = isClausal
    isAppointing = isClausal
    isClaiming = isClausal
    isPleading = isClausal
    noteComplements(numbers)
  }

  /// Notes what the rows of `complements.tsv` say of the words with these numbers.
  private mutating func noteComplements(_ numbers: WordTable<Int>) {
    for row in FactTable("complements.tsv") {
      let word = Word(row[0])
      note(word, numbers[word], kind: row[1].text)
    }
  }

  /// Notes what a row of `complements.tsv` says of a word with this number.
  private mutating func note(_ word: Word, _ number: Int, kind: String) {
    switch kind {
    case "clausal": isClausal[number] = true
    case "addressee": takesAddressee[number] = true
    case "parenthetical": isParenthetical[number] = true
    case "gesture": isGesture[number] = true
    case "denial": isDenial[number] = true
    case "quoting": isQuoting[number] = true
    case "on": goesOn[number] = true
    case "out": takesOut[number] = true
    case "impersonal": isImpersonal[number] = true
    case "fact": isFactual[number] = true
    case "giving": isGiving[number] = true
    case "reaction": isReaction[number] = true
    case "refusal": isRefusal[number] = true
    case "disclosure": isDisclosure[number] = true
    case "act": isAct[number] = true
    case "perception": isPerception[number] = true
    case "display": isDisplay[number] = true
    case "topical": isTopical[number] = true
    case "appointing": isAppointing[number] = true
    case "claiming": isClaiming[number] = true
    case "pleading": isPleading[number] = true
    case "mute": mutes.insert(word)
    case "measure": measures.insert(word)
    case "allegation": allegations.insert(word)
    case "complaint": complaints.insert(word)
    case "hearing": hearings.insert(word)
    case "wording": wordings.insert(word)
    case "notice": notices.insert(word)
    case "medium": media.insert(word)
    default: preconditionFailure("complements.tsv has a row of no known kind")
    }
  }

  /// Whether the word reports as an adjective or an adverb.
  func reports(asAdverb lemma: Int) -> Bool { kinds[lemma].other != nil }

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

/// The rows of `cues.tsv`, those of one word brought together under its number.
private struct CueRows {
  var lemmas = [""]
  var kinds: [(verb: Cue.Kind?, noun: Cue.Kind?, other: Cue.Kind?)] = [(nil, nil, nil)]
  var numbers = WordTable(capacity: 1000, missing: 0)

  init() {
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
      switch row[1].text {
      case "verb": kinds[number].verb = kind
      case "noun": kinds[number].noun = kind
      default: kinds[number].other = kind
      }
    }
  }
}
