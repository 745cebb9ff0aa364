import Analysis
import Articles
import Background
import Discourse
import Interface
import Memory
import Recognition
import Text

extension Loop {
  /// An article and what was found in it.
  struct Reading: Sendable {
    /// Its place among the open articles.
    let index: Int
    /// The article and its analysis, or why it could not be read.
    let result: Result<(article: Article, analysis: Analysis), DocumentError>
  }

  /// Whether an article is analysed before it is first shown: it takes some ten milliseconds, less than
  /// a second frame would.
  static func isShort(_ article: Article) -> Bool { article.utf8.count <= 20_000 }

  /// An analysis that is to be made of the article on the screen.
  struct Due {
    let article: Article
    /// What the person is told when it is made.
    let note: String?
  }

  /// Begins to analyse what is to be analysed, one article at a time.
  mutating func beginWhatIsDue() {
    guard reading == nil else { return }
    if state.isAnalysing {
      return begin(due?.article ?? state.article)
    }
    guard articles.areAllRead, !isTextOnly, let index = nextToRead else { return }
    let (article, manner) = (articles.all[index], DocumentFile.Manner(published: articles.date))
    begin { () throws(DocumentError) in
      let read = try article.read(manner) { _ in }
      return Reading(index: index, result: .success((read, Analyzer.analyze(read))))
    } failing: {
      Reading(index: index, result: .failure($0))
    }
  }

  /// The first article that was neither analysed nor found to be unreadable and does not wait for its
  /// turn on the screen, as the standard input does.
  private var nextToRead: Int? {
    state.desk.entries.indices.first { index in
      let (entry, article) = (state.desk.entries[index], articles.all[index])
      return index != state.desk.current && entry.speakers == nil && entry.problem == nil
        && article.argument != "-" && article.state == nil
    }
  }

  /// Begins to analyse the article on the screen.
  private mutating func begin(_ article: Article) {
    let index = state.desk.current
    begin {
      Reading(index: index, result: .success((article, Analyzer.analyze(article))))
    } failing: {
      Reading(index: index, result: .failure($0))
    }
  }

  /// The analysis of the article at a place, begun on a thread of its own, where there can be one.
  static func begun(_ article: Article, at index: Int) -> BackgroundWork<Reading>? {
    Survival.begin()
    return BackgroundWork {
      Reading(index: index, result: .success((article, Analyzer.analyze(article))))
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

  /// Takes up what was read and found, also where that is asked for once more; what is of a text or a day
  /// that was replaced since is of no use.
  mutating func take(_ reading: Reading) {
    Survival.end()
    switch reading.result {
    case .failure(let error): state.desk.entries[reading.index].problem = error.description
    case .success(let found) where reading.index == state.desk.current:
      guard found.article.isSame(as: due?.article ?? state.article) else { return }
      let note = due?.note
      due = nil
      show(found.analysis, of: found.article)
      if let note { state.say(note) }
    case .success(let found):
      state.note(found.analysis, of: found.article, at: reading.index)
      guard articles.all[reading.index].state?.article.isSame(as: found.article) == true else {
        return
      }
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

  /// Reads the article again where it came from, if that was asked for, and keeps the place.
  mutating func readAgain() {
    guard let isRaw = isRawNext else { return }
    isRawNext = nil
    let note =
      isRaw == self.isRaw
      ? "read again" : isRaw ? "with all that was left out" : "the article alone"
    let open = articles.all[state.desk.current]
    guard open.isLasting else {
      return state.say("this cannot be read again: it is no file and no address")
    }
    if let argument = open.argument, WebAddress.isOne(argument) {
      if let awaited = state.desk.awaited { return state.say("still waiting for \(awaited)") }
      return wait(for: .document(state.desk.current, isRaw: isRaw))
    }
    do throws(DocumentError) {
      let manner = DocumentFile.Manner(published: articles.date, isRaw: isRaw)
      noteVersion()
      let article = try open.read(manner) { _ in }
      keep()
      name = ArticleName(article, address: open.address)
      self.isRaw = isRaw
      state.replace(by: article)
      if isTextOnly { state.say(note) } else { analyze(article, note: note) }
    } catch {
      state.say(error.description)
    }
  }

  /// Reads the article again, as published on a day.
  mutating func analyze(asOf date: PublicationDate) {
    guard !isTextOnly else { return state.say(Survival.apology) }
    analyze(state.article.published(on: date), note: nil)
  }

  /// Has the article on the screen analysed as soon as nothing else is.
  private mutating func analyze(_ article: Article, note: String?) {
    state.isAnalysing = true
    due = Due(article: article, note: note)
  }
}

extension Article {
  /// Whether this is the same text, as published on the same day.
  fileprivate func isSame(as other: Article) -> Bool {
    published == other.published && utf8 == other.utf8
  }
}
