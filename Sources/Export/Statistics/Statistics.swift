/// Who says how much in articles, added up.
package struct Statistics: Sendable {
  /// How often something is said, and in how many words.
  struct Count: Sendable, Equatable {
    var quotations = 0
    var words = 0

    mutating func add(_ words: Int) {
      quotations += 1
      self.words += words
    }
  }

  /// A speaker over all articles: of the same name and kind.
  struct Speaker: Hashable, Sendable {
    let name: String
    let kind: String
  }

  /// What a speaker says, and what any of the articles tells of it.
  struct Voice: Sendable, Equatable {
    var count = Count()
    var country = ""
    var gender = ""
  }

  private(set) var articles = 0
  private(set) var words = 0
  private(set) var all = Count()
  private(set) var types: [String: Count] = [:]
  private(set) var kinds: [String: Count] = [:]
  private(set) var genders: [String: Count] = [:]
  private(set) var countries: [String: Count] = [:]
  private(set) var speakers: [Speaker: Voice] = [:]

  /// Counts of no article yet.
  package init() {}

  /// Adds an article.
  package mutating func add(_ article: ArticleStatistics) {
    articles += 1
    words += article.words
    for saying in article.sayings {
      all.add(saying.words)
      types[saying.type, default: Count()].add(saying.words)
      kinds[saying.kind, default: Count()].add(saying.words)
      if saying.gender != "" { genders[saying.gender, default: Count()].add(saying.words) }
      if saying.country != "" { countries[saying.country, default: Count()].add(saying.words) }
      if saying.speaker != "" { speakers[Speaker(saying), default: Voice()].add(saying) }
    }
  }
}

extension Statistics.Speaker {
  /// The speaker of a saying; unnamed ones are one for each name that is used for them.
  init(_ saying: ArticleStatistics.Saying) {
    name = saying.speaker
    kind = saying.kind
  }
}

extension Statistics.Voice {
  fileprivate mutating func add(_ saying: ArticleStatistics.Saying) {
    count.add(saying.words)
    if country == "" { country = saying.country }
    if gender == "" { gender = saying.gender }
  }
}
