import Analysis

/// The articles that are open, in the order they were named, and which of them is read.
package struct Desk: Equatable, Sendable {
  /// One of them.
  package struct Entry: Equatable, Sendable {
    /// What a person calls it: its title, or the name of its file as long as it was not read.
    package var title: String
    /// Who says how much in it, in the order of their letters; nil as long as it was not analysed.
    package var speakers: [Speaker]?
    /// Why it cannot be read.
    package var problem: String?

    /// An article that was not analysed yet and of which no problem is known.
    package init(title: String) { self.title = title }
  }

  /// Somebody who is quoted, and in how many statements; the name is empty where nobody was found.
  package struct Speaker: Equatable, Sendable {
    /// The fullest name of the speaker in the article.
    package var name: String
    /// How many quotations of the article are counted for the speaker.
    package var statements: Int
  }

  /// The articles, in the order in which they were named.
  package var entries: [Entry] = []
  /// Which of the entries is being read, counted from 0.
  package var current = 0
  /// The words by which one speaker is followed from article to article; nil where nobody is.
  package var followed: String?
  /// What is waited for: standard input, or an address; nil where nothing is.
  package var awaited: String?

  /// A desk without articles.
  package init() {}

  /// The articles of these titles, the first of them being read.
  package init(titles: [String]) { entries = titles.map(Entry.init) }
}

extension Desk.Entry {
  /// How many statements there are, or of whom the words name; nil as long as nobody knows.
  func statements(of words: String? = nil) -> Int? {
    speakers?.filter { $0.isCalled(words) }.reduce(0) { $0 + $1.statements }
  }
}

extension Desk.Speaker {
  fileprivate func isCalled(_ words: String?) -> Bool {
    words.map { name.lowercased().contains($0.lowercased()) } ?? true
  }
}
