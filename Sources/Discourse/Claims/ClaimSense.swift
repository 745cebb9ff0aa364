internal import Articles
internal import Assets
internal import Atlas
internal import Atlas

/// The parts a word can play in a claim, one for each row of `claim-words.tsv`.
struct ClaimSense: OptionSet, Sendable {
  let rawValue: UInt64

  /// The rows of the table, in the order of the bits.
  private static let names = [
    "cover", "reach", "strike", "apply", "widen", "available", "unavailable", "force", "offered",
    "works", "exclude", "leave", "stay", "join", "exposed", "outside", "within", "protection",
    "exemption", "warning", "host", "deploy", "installation", "shielding", "threat", "coverer",
    "storm", "people", "territory", "part", "direction", "member", "refuse", "hedge", "news",
    "list", "subject", "visa", "enable", "dropped", "added", "follow", "journey",
    "again", "regulate", "transfer", "duty", "service", "resume", "stop", "wish",
    "nothing", "activity", "need", "let", "coming", "able", "safe", "aid", "flee", "guard",
  ]

  /// Verbs whose object is covered: cover, protect, shield.
  static let cover = named("cover")
  /// Verbs whose object is covered where their subject is something that can cover: include, reach.
  static let reach = named("reach")
  /// Verbs whose object is covered only where their subject covers: include, warn.
  static let list = named("list")
  /// What a country is that something covers: eligible, a party, affected.
  static let subject = named("subject")
  /// Verbs of what people can do where something reaches them: watch, borrow.
  static let enable = named("enable")
  static let journey = named("journey")
  /// Words that take up the claim before: the same goes, the exception.
  static let again = named("again")
  /// Words of entry without a visa.
  static let visa = named("visa")
  /// What storms do: hit, sweep.
  static let strike = named("strike")
  /// Verbs of what is covered with "to" or "in": apply, extend.
  static let apply = named("apply")
  /// Verbs of giving cover to somebody: extend, offer, grant.
  static let widen = named("widen")
  static let available = named("available")
  static let unavailable = named("unavailable")
  /// In force, in effect.
  static let force = named("force")
  /// Participles of what happens to a thing in a country: sold, broadcast, approved.
  static let offered = named("offered")
  /// Verbs of what a thing does in a country: work, operate.
  static let works = named("works")
  static let exclude = named("exclude")
  static let leave = named("leave")
  static let stay = named("stay")
  static let join = named("join")
  static let exposed = named("exposed")
  static let outside = named("outside")
  static let within = named("within")
  /// Nouns of cover that somebody gets: protection, coverage.
  static let protection = named("protection")
  static let exemption = named("exemption")
  static let warning = named("warning")
  static let host = named("host")
  static let deploy = named("deploy")
  /// What is stationed somewhere: radar, interceptors.
  static let installation = named("installation")
  /// Words of defence, without which nothing is a threat.
  static let shielding = named("shielding")
  static let threat = named("threat")
  /// Nouns of what covers: treaty, ban, vaccine, network.
  static let coverer = named("coverer")
  static let storm = named("storm")
  /// Those who live in a country or hold its passport.
  static let people = named("people")
  static let territory = named("territory")
  static let part = named("part")
  static let direction = named("direction")
  /// Members, allies, states.
  static let member = named("member")
  /// Verbs that deny what follows them: fail, refuse.
  static let refuse = named("refuse")
  static let hedge = named("hedge")
  /// Those who cover a country by reporting on it.
  static let news = named("news")

  /// Participles of what happens to a country that is left out: dropped, passed over.
  static let dropped = named("dropped")
  /// Participles of what happens to a country that is taken in.
  static let added = named("added")
  static let follow = named("follow")
  /// What a rule does to things that go to or come from a country: bans, allows, requires.
  static let regulate = named("regulate")

  /// Verbs of bringing a thing to a place: launch, ship, recall.
  static let transfer = named("transfer")
  /// What people have to do under a rule: quarantine, register.
  static let duty = named("duty")
  /// Nouns of what goes to a place or is done there: flights, exports, sales.
  static let service = named("service")
  /// Verbs of going on and of coming to an end: resume, stop.
  static let resume = named("resume")
  static let stop = named("stop")
  static let nothing = named("nothing")
  /// Nouns of what is done in or to a place: launch, sale, extradition.
  static let activity = named("activity")
  static let need = named("need")
  /// Verbs of letting people do something or of keeping them from it.
  static let letting = named("let")
  /// Verbs of coming from somewhere.
  static let coming = named("coming")
  /// What people are who may do something: allowed, free.
  static let able = named("able")
  /// What a country is kept by what covers it: safe.
  static let safe = named("safe")
  /// What an ally comes to.
  static let aid = named("aid")
  /// What people are told to do before a storm.
  static let flee = named("flee")
  /// Verbs of watching over the air or the waters of a country.
  static let guarding = named("guard")
  /// Verbs of wanting what one has not: ask, hope.
  static let wish = named("wish")

  /// A word with which the name of a group written small begins, or which can stand for a place.
  static let standIn = ClaimSense(rawValue: 1 << 61)
  /// A word with which an idiom begins.
  static let idiom = ClaimSense(rawValue: 1 << 62)
  /// A form of be, have or do, or a modal.
  static let auxiliary = ClaimSense(rawValue: 1 << 63)

  private static func named(_ name: String) -> ClaimSense {
    guard let bit = names.firstIndex(of: name) else { preconditionFailure("no row \(name)") }
    return ClaimSense(rawValue: 1 << UInt64(bit))
  }

  /// The senses of all words of the table.
  static let table: WordTable<ClaimSense> = {
    var table = WordTable<ClaimSense>(capacity: 2400, missing: [])
    for row in FactTable("claim-words.tsv") {
      let sense = named(row[0].text)
      for word in row[1].pieces(partedBy: 0x20) { table.update(Word(word)) { $0.formUnion(sense) } }
    }
    for word in ClaimIdiom.openings { table[word].formUnion(.idiom) }
    for words in [CountryGroupTable.openings, Anaphora.words, CountWord.words, GroupNouns.words] {
      for word in words { table[word].formUnion(.standIn) }
    }
    return table
  }()
}
