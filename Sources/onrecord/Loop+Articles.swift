import Articles
import Files
import Interface
import Memory
import Recognition

extension Loop {
  /// Shows another of the open articles, as it was left or from where it was closed.
  mutating func open(_ index: Int) {
    guard index != state.desk.current else { return }
    keep()
    if let left = articles.all[index].state { return turn(to: left, index) }
    if let argument = articles.all[index].argument, WebAddress.isOne(argument) {
      if let awaited = state.desk.awaited { return state.say("still waiting for \(awaited)") }
      return wait(for: .document(index, isRaw: false))
    }
    do throws(DocumentError) {
      var notice: String?
      let manner = DocumentFile.Manner(published: articles.date)
      let article = try articles.all[index].read(manner) { notice = $0 }
      turn(to: State(article, Setting()), index)
      beginReading(article)
      if let notice { state.say(notice) }
    } catch {
      state.desk.entries[index].problem = error.description
      state.say(error.description)
    }
  }

  /// Puts an article on the screen in the place of the one that is there.
  mutating func turn(to next: State, _ index: Int) {
    var next = next
    let address = articles.all[index].address
    name = ArticleName(next.article, address: address)
    let memory = next.isAnalysed || next.isAnalysing ? nil : keeping.memory(of: name)
    if let memory { next.recall(memory) }
    articles.all[state.desk.current].state = state
    next.takeOver(from: state)
    next.desk.current = index
    state = next
    noteVersion()
    (due, isRawNext) = (nil, nil)
    isRaw = false
    articles.all[index].state = nil
    forgetFar(from: index)
    state.noteSpeakers()
    state.keepFollowed()
  }

  /// Analyses an article that has just been opened, at once where that takes no time.
  mutating func beginReading(_ article: Article) {
    if isTextOnly { return }
    if Self.isShort(article), reading == nil {
      show(Survival.analysis(of: article), of: article)
    } else {
      state.isAnalysing = true
    }
  }

  /// The most articles that stay in memory as they were left.
  private static let most = 8

  /// Forgets how the articles stand that are farthest from the one on the screen; they are read again
  /// when they are gone back to.
  private mutating func forgetFar(from index: Int) {
    let left = articles.all.indices.filter { articles.all[$0].state?.isAnalysing == false }
    for far in left.sorted(by: { abs($0 - index) < abs($1 - index) }).dropFirst(Self.most) {
      articles.all[far].state = nil
    }
  }

  /// Opens a file, or all in a folder, besides those that are open, and shows it.
  mutating func open(file argument: String) {
    do throws(DocumentError) {
      let more = try OpenArticle.named([argument], hasPipe: false)
      let index = articles.all.count
      articles.all += more
      state.desk.entries += more.map { Desk.Entry(title: $0.title) }
      open(index)
      guard state.desk.current != index, more.count == 1, state.desk.awaited == nil else { return }
      articles.all.removeLast()
      state.desk.entries.removeLast()
    } catch {
      state.say(error.description)
    }
  }

  /// Takes up what is kept of an earlier reading.
  mutating func recall() {
    guard let memory = keeping.memory(of: name) else { return }
    state.recall(memory)
    if state.isInside { state.say("where you were before; g goes to the beginning") }
  }

  /// Keeps what is to be kept of the article on the screen.
  mutating func keep() {
    let memory = state.memory
    if keeping.isDue(memory, of: name) { keeping.keep(memory, of: name) }
    for (kind, line) in state.histories.unkept { keeping.keep(line: line, of: kind) }
    state.histories.noteKept()
  }

  /// Whether something is to be kept as soon as nothing else is to be done.
  var hasUnkept: Bool {
    !state.histories.unkept.isEmpty || keeping.isDue(state.memory, of: name)
  }
}
