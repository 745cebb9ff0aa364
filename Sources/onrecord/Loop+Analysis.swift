import Analysis
import Articles
import Background
import Discourse
import Interface
import Memory
import Text

extension Loop {
  /// An article and what was found in it.
  struct Reading: Sendable {
    /// Its place among the open articles.
    let index: Int
    /// The article and its analysis, or why it could not be read.
    let result: Result<(article: Article, analysis: Analysis), DocumentError>
    /// What the person is told of it.
    var note: String?
  }

  /// Whether an article is analysed before it is first shown: it takes some ten milliseconds, less than
  /// a second frame would.
  static func isShort(_ article: Article) -> Bool { article.utf8.count <= 20_000 }

  /// Begins to analyse what is to be analysed, one article at a time.
  mutating func beginWhatIsDue() {
    guard reading == nil else { return }
    if state.isAnalysing { return begin(state.article) }
    guard articles.areAllRead, !isTextOnly, let index = state.desk.nextToRead else { return }
    if articles.all[index].argument == "-" || articles.all[index].state != nil {
      state.desk.entries[index].problem = "not read yet"
      return
    }
    let (article, date) = (articles.all[index], articles.date)
    begin { () throws(DocumentError) in
      let read = try article.read(published: date) { _ in }
      return Reading(index: index, result: .success((read, Analyzer.analyze(read))))
    } failing: {
      Reading(index: index, result: .failure($0))
    }
  }

  /// Begins to analyse the article on the screen.
  private mutating func begin(_ article: Article, note: String? = nil) {
    state.isAnalysing = true
    let index = state.desk.current
    begin {
      Reading(index: index, result: .success((article, Analyzer.analyze(article))), note: note)
    } failing: {
      Reading(index: index, result: .failure($0))
    }
  }

  /// Begins a piece of work on a thread of its own, where there can be one.
  private mutating func begin(
    _ work: @escaping @Sendable () throws(DocumentError) -> Reading,
    failing: @escaping @Sendable (DocumentError) -> Reading
  ) {
    Survival.begin()
    let whole: @Sendable () -> Reading = {
      do throws(DocumentError) { return try work() } catch { return failing(error) }
    }
    reading = BackgroundWork(whole)
    if reading == nil { take(whole()) }
  }

  /// Takes up what was read and found.
  mutating func take(_ reading: Reading) {
    Survival.end()
    switch reading.result {
    case .failure(let error): state.desk.entries[reading.index].problem = error.description
    case .success(let found) where reading.index == state.desk.current:
      show(found.analysis, of: found.article)
      if let note = reading.note { state.say(note) }
    case .success(let found):
      state.note(found.analysis, of: found.article, at: reading.index)
      articles.all[reading.index].state?.isAnalysing = false
      articles.all[reading.index].state?.show(found.analysis, of: found.article)
    }
  }

  /// Shows what was found in the article on the screen.
  mutating func show(_ analysis: Analysis, of article: Article) {
    let isFirst = !state.isAnalysed
    state.isAnalysing = false
    state.show(analysis, of: article)
    state.noteSpeakers()
    if isFirst {
      open()
      state.keepFollowed()
      if !article.looksEnglish {
        state.say("only English is analysed, and this looks like another language")
      }
    }
  }

  /// Reads the article again where it came from, and keeps the place.
  mutating func reload(isRaw: Bool, note: String) {
    guard !state.isAnalysing, reading == nil else {
      return state.say("the article is still being analysed")
    }
    let file = articles.all[state.desk.current].argument
    do {
      let article = try ArticleSource(file: file, published: articles.date).article(isRaw: isRaw)
      keep()
      name = ArticleName(article, address: articles.all[state.desk.current].address)
      self.isRaw = isRaw
      state.replace(by: article)
      if isTextOnly { state.say(note) } else { begin(article, note: note) }
    } catch {
      state.say(error.description)
    }
  }

  /// Reads the article again, as published on a day.
  mutating func analyze(asOf date: CalendarDate) {
    guard !isTextOnly else { return state.say(Survival.apology) }
    guard !state.isAnalysing, reading == nil else {
      return state.say("the article is still being analysed")
    }
    begin(state.article.published(on: date), note: "read as published on \(date)")
  }
}

extension Desk {
  /// The first article that was neither analysed nor found to be unreadable.
  fileprivate var nextToRead: Int? {
    entries.indices.first {
      $0 != current && entries[$0].speakers == nil && entries[$0].problem == nil
    }
  }
}

extension Article {
  /// The same text as published on another day.
  fileprivate func published(on date: CalendarDate) -> Article {
    PlainText.read(
      text,
      record: Record(id: id, title: title, published: date, source: source)
    )
  }
}
