import Articles
import Background
import Files
import Interface
import Memory
import Recognition
import Text

extension Loop {
  /// What the reader waits for while keys are taken.
  enum Awaited: Sendable {
    /// What is still to come by the standard input, which has come so far.
    case input(ArrivingInput)
    /// The open article of this index, which is fetched, with or without what is no part of it.
    case document(Int, isRaw: Bool)
  }

  /// What has come of it.
  enum Arrival: Sendable {
    case input(ArrivingInput)
    /// The article that was fetched.
    case document(Fetched)
  }

  /// An article that was fetched with what the person is to be told of it, or why it cannot be read.
  struct Fetched: Sendable {
    let index: Int
    let isRaw: Bool
    let result: Result<(article: Article, notice: String?), DocumentError>
  }

  /// Begins to wait on a thread of its own, where there can be one.
  mutating func wait(for awaited: Awaited) {
    let work: @Sendable () -> Arrival
    switch awaited {
    case .input(let input):
      state.desk.awaited = "standard input"
      work = {
        var more = input
        more.takeMore(waiting: -1)
        return .input(more)
      }
    case .document(let index, let isRaw):
      let article = articles.all[index]
      let manner = DocumentFile.Manner(published: articles.date, isRaw: isRaw)
      state.desk.awaited = article.title
      work = {
        .document(Fetched(index: index, isRaw: isRaw, result: article.fetched(manner)))
      }
    }
    arrival = BackgroundWork(work)
    if arrival == nil { take(work()) }
  }

  /// Takes up what has come.
  mutating func take(_ arrival: Arrival) {
    state.desk.awaited = nil
    switch arrival {
    case .input(let input): take(input)
    case .document(let fetched): take(fetched)
    }
  }

  /// Shows an article that was fetched, in the place of its placeholder or of its older version.
  private mutating func take(_ fetched: Fetched) {
    switch fetched.result {
    case .success(let found) where fetched.index == state.desk.current:
      let isFirst = !state.isAnalysed && !state.isAnalysing
      if !isFirst { keep() }
      isRaw = fetched.isRaw
      state.replace(by: found.article)
      finish(found.article, isFirst: isFirst)
      if let notice = found.notice ?? (isFirst ? nil : "read again") { state.say(notice) }
    case .success(let found):
      keep()
      turn(to: State(found.article, Setting()), fetched.index)
      beginReading(found.article)
      if let notice = found.notice { state.say(notice) }
    case .failure(let error):
      state.desk.entries[fetched.index].problem = error.description
      state.say(error.description)
      if fetched.index == state.desk.current, !state.isAnalysed {
        goOn(without: fetched.index, as: error)
      }
    }
  }

  /// Shows what has come by the standard input so far; what is whole is analysed as well.
  private mutating func take(_ input: ArrivingInput) {
    guard let index = articles.all.firstIndex(where: { $0.argument == "-" }) else { return }
    if !input.isAtEnd { wait(for: .input(input)) }
    do throws(DocumentError) {
      let article = try input.article(published: articles.date)
      if input.isAtEnd { StandardInput.keep(input.contents.bytes) }
      guard index == state.desk.current else {
        articles.all[index].state?.replace(by: article)
        articles.all[index].state?.isAnalysing = input.isAtEnd && !isTextOnly
        return
      }
      state.replace(by: article)
      if input.isAtEnd { finish(article, isFirst: true) }
    } catch {
      goOn(without: index, as: error)
    }
  }

  /// Takes up what is kept of an article that has come as a whole, and has it analysed.
  private mutating func finish(_ article: Article, isFirst: Bool) {
    name = ArticleName(article, address: articles.all[state.desk.current].address)
    if isFirst { recall() }
    state.noteSpeakers()
    if isTextOnly { open() } else { state.isAnalysing = true }
  }

  /// Goes to another article in the place of the first, which cannot be read; leaves where there is none.
  private mutating func goOn(without index: Int, as error: DocumentError) {
    state.desk.entries[index].problem = error.description
    if let next = state.desk.entries.indices.first(where: { state.desk.entries[$0].problem == nil })
    {
      open(next)
    } else {
      failure = error
    }
  }
}

extension OpenArticle {
  /// What is shown in its place as long as nothing of it has come.
  func placeholder(published: CalendarDate?) -> Article {
    PlainText.read(
      "Nothing has come yet of \(title).",
      record: Record(id: title, published: published)
    )
  }

  /// What is read of it, and what the person is to be told of that.
  fileprivate func fetched(
    _ manner: DocumentFile.Manner
  ) -> Result<(article: Article, notice: String?), DocumentError> {
    var notice: String?
    do throws(DocumentError) {
      let article = try read(manner) { notice = $0 }
      return .success((article, notice))
    } catch {
      return .failure(error)
    }
  }
}

extension ArrivingInput {
  /// The article that has come: its whole lines as long as more may come, and none of what only a whole
  /// document can tell.
  func article(published: CalendarDate?) throws(DocumentError) -> Article {
    let manner = DocumentFile.Manner(published: published)
    if isAtEnd { return try DocumentFile.article(contents, of: "-", manner) { _ in } }
    let end = contents.bytes.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    let lines = Input.Contents(bytes: Array(contents.bytes[..<end]), isCut: false)
    if Format.isPlain(lines.bytes, name: nil),
      let article = try? DocumentFile.article(lines, of: "-", manner, warn: { _ in })
    {
      return article
    }
    return OpenArticle("-").placeholder(published: published)
  }
}
