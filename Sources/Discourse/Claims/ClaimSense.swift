internal import Articles
internal import Assets
internal import Atlas

/// The parts a word can play in a claim, one for each row of `claim-words.tsv`.
struct ClaimSense: OptionSet, Sendable {
  let rawValue: UInt64

  /// Verbs whose object is covered: cover, protect, shield.
  static let cover = ClaimSense(rawValue: 1 << 0)
  /// Verbs whose object is covered where their subject is something that can cover: include, reach.
  static let reach = ClaimSense(rawValue: 1 << 1)
  /// Verbs whose object is covered only where their subject covers: include, warn.
  static let list = ClaimSense(rawValue: 1 << 2)
  /// What a country is that something covers: eligible, a party, affected.
  static let subject = ClaimSense(rawValue: 1 << 3)
  /// Verbs of what people can do where something reaches them: watch, borrow.
  static let enable = ClaimSense(rawValue: 1 << 4)
  static let journey = ClaimSense(rawValue: 1 << 5)
  /// Words that take up the claim before: the same goes, the exception.
  static let again = ClaimSense(rawValue: 1 << 6)
  /// Words of entry without a visa.
  static let visa = ClaimSense(rawValue: 1 << 7)
  /// What storms do: hit, sweep.
  static let strike = ClaimSense(rawValue: 1 << 8)
  /// Verbs of what is covered with "to" or "in": apply, extend.
  static let apply = ClaimSense(rawValue: 1 << 9)
  /// Verbs of giving cover to somebody: extend, offer, grant.
  static let widen = ClaimSense(rawValue: 1 << 10)
  static let available = ClaimSense(rawValue: 1 << 11)
  static let unavailable = ClaimSense(rawValue: 1 << 12)
  /// In force, in effect.
  static let force = ClaimSense(rawValue: 1 << 13)
  /// Participles of what happens to a thing in a country: sold, broadcast, approved.
  static let offered = ClaimSense(rawValue: 1 << 14)
  /// Verbs of what a thing does in a country: work, operate.
  static let works = ClaimSense(rawValue: 1 << 15)
  static let exclude = ClaimSense(rawValue: 1 << 16)
  static let leave = ClaimSense(rawValue: 1 << 17)
  static let stay = ClaimSense(rawValue: 1 << 18)
  static let join = ClaimSense(rawValue: 1 << 19)
  static let exposed = ClaimSense(rawValue: 1 << 20)
  static let outside = ClaimSense(rawValue: 1 << 21)
  static let within = ClaimSense(rawValue: 1 << 22)
  /// Nouns of cover that somebody gets: protection, coverage.
  static let protection = ClaimSense(rawValue: 1 << 23)
  static let exemption = ClaimSense(rawValue: 1 << 24)
  static let warning = ClaimSense(rawValue: 1 << 25)
  static let host = ClaimSense(rawValue: 1 << 26)
  static let deploy = ClaimSense(rawValue: 1 << 27)
  /// What is stationed somewhere: radar, interceptors.
  static let installation = ClaimSense(rawValue: 1 << 28)
  /// Words of defence, without which nothing is a threat.
  static let shielding = ClaimSense(rawValue: 1 << 29)
  static let threat = ClaimSense(rawValue: 1 << 30)
  /// Nouns of what covers: treaty, ban, vaccine, network.
  static let coverer = ClaimSense(rawValue: 1 << 31)
  static let storm = ClaimSense(rawValue: 1 << 32)
  /// Those who live in a country or hold its passport.
  static let people = ClaimSense(rawValue: 1 << 33)
  static let territory = ClaimSense(rawValue: 1 << 34)
  static let part = ClaimSense(rawValue: 1 << 35)
  static let direction = ClaimSense(rawValue: 1 << 36)
  /// Members, allies, states.
  static let member = ClaimSense(rawValue: 1 << 37)
  /// Verbs that deny what follows them: fail, refuse.
  static let refuse = ClaimSense(rawValue: 1 << 38)
  static let hedge = ClaimSense(rawValue: 1 << 39)
  /// Those who cover a country by reporting on it.
  static let news = ClaimSense(rawValue: 1 << 40)

  /// Participles of what happens to a country that is left out: dropped, passed over.
  static let dropped = ClaimSense(rawValue: 1 << 41)
  /// Participles of what happens to a country that is taken in.
  static let added = ClaimSense(rawValue: 1 << 42)
  static let follow = ClaimSense(rawValue: 1 << 43)
  /// What a rule does to things that go to or come from a country: bans, allows, requires.
  static let regulate = ClaimSense(rawValue: 1 << 44)

  /// Verbs of bringing a thing to a place: launch, ship, recall.
  static let transfer = ClaimSense(rawValue: 1 << 45)
  /// What people have to do under a rule: quarantine, register.
  static let duty = ClaimSense(rawValue: 1 << 46)
  /// Nouns of what goes to a place or is done there: flights, exports, sales.
  static let service = ClaimSense(rawValue: 1 << 47)
  /// Verbs of going on and of coming to an end: resume, stop.
  static let resume = ClaimSense(rawValue: 1 << 48)
  static let stop = ClaimSense(rawValue: 1 << 49)
  static let nothing = ClaimSense(rawValue: 1 << 50)
  /// Nouns of what is done in or to a place: launch, sale, extradition.
  static let activity = ClaimSense(rawValue: 1 << 51)
  static let need = ClaimSense(rawValue: 1 << 52)
  /// Verbs of letting people do something or of keeping them from it.
  static let letting = ClaimSense(rawValue: 1 << 53)
  /// Verbs of coming from somewhere.
  static let coming = ClaimSense(rawValue: 1 << 54)
  /// What people are who may do something: allowed, free.
  static let able = ClaimSense(rawValue: 1 << 55)
  /// What a country is kept by what covers it: safe.
  static let safe = ClaimSense(rawValue: 1 << 56)
  /// What an ally comes to.
  static let aid = ClaimSense(rawValue: 1 << 57)
  /// What people are told to do before a storm.
  static let flee = ClaimSense(rawValue: 1 << 58)
  /// Verbs of watching over the air or the waters of a country.
  static let guarding = ClaimSense(rawValue: 1 << 59)
  /// Verbs of wanting what one has not: ask, hope.
  static let wish = ClaimSense(rawValue: 1 << 60)

  /// A word with which the name of a group written small begins, or which can stand for a place.
  static let standIn = ClaimSense(rawValue: 1 << 61)
  /// A word with which an idiom begins.
  static let idiom = ClaimSense(rawValue: 1 << 62)
  /// A form of be, have or do, or a modal.
  static let auxiliary = ClaimSense(rawValue: 1 << 63)

  /// Which part each row of the table is of.
  private static let rows: [(name: StaticString, sense: ClaimSense)] = [
    ("cover", .cover), ("reach", .reach), ("list", .list), ("subject", .subject),
    ("enable", .enable), ("journey", .journey), ("again", .again), ("visa", .visa),
    ("strike", .strike), ("apply", .apply), ("widen", .widen), ("available", .available),
    ("unavailable", .unavailable), ("force", .force), ("offered", .offered), ("works", .works),
    ("exclude", .exclude), ("leave", .leave), ("stay", .stay), ("join", .join),
    ("exposed", .exposed), ("outside", .outside), ("within", .within), ("protection", .protection),
    ("exemption", .exemption), ("warning", .warning), ("host", .host), ("deploy", .deploy),
    ("installation", .installation), ("shielding", .shielding), ("threat", .threat),
    ("coverer", .coverer), ("storm", .storm), ("people", .people), ("territory", .territory),
    ("part", .part), ("direction", .direction), ("member", .member), ("refuse", .refuse),
    ("hedge", .hedge), ("news", .news), ("dropped", .dropped), ("added", .added),
    ("follow", .follow), ("regulate", .regulate), ("transfer", .transfer), ("duty", .duty),
    ("service", .service), ("resume", .resume), ("stop", .stop), ("nothing", .nothing),
    ("activity", .activity), ("need", .need), ("let", .letting), ("coming", .coming),
    ("able", .able), ("safe", .safe), ("aid", .aid), ("flee", .flee), ("guard", .guarding),
    ("wish", .wish),
  ]

  /// The senses of all words of the table.
  static let senses: ClaimSenses = {
    var table = ClaimSenses()
    for row in FactTable("claim-words.tsv") {
      guard let sense = rows.first(where: { row[0] == $0.name })?.sense else {
        preconditionFailure("claim-words.tsv has a row of no known name")
      }
      for word in row[1].pieces(partedBy: 0x20) { table.add(sense, to: Word(word)) }
    }
    for word in ClaimIdiom.openings { table.add(.idiom, to: word) }
    for words in [CountryGroupTable.openings, Anaphora.words, CountWord.words, GroupNouns.words] {
      for word in words { table.add(.standIn, to: word) }
    }
    return table
  }()
}
