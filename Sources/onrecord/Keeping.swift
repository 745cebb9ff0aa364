private import Glibc
import Interface
import Memory
import Store

/// What the reader keeps from one run to the next; where that cannot be, it goes on without, and says
/// so once.
struct Keeping {
  private var store: StateStore?
  /// Where the store is to be; nil where nothing is kept.
  private var folder: String?
  /// What was last read of an article, or kept of it.
  private var kept: [ArticleName: ArticleMemory] = [:]
  private var hasGivenWay = false
  private var notice: String?

  /// Opens the store where there is one; no file is made before something is to be kept.
  init(isOff: Bool) {
    if isOff { return }
    folder = StorePlace.folder
    guard folder != nil else {
      notice = "nothing is kept: \(StoreError.homeless)"
      return
    }
    open(creates: false)
  }

  /// What the person is to be told, once.
  mutating func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }

  private mutating func open(creates: Bool) {
    guard let folder, store == nil else { return }
    do throws(StoreError) {
      store = try StateStore(in: folder, creates: creates)
      notice = store?.notice ?? notice
    } catch {
      give(up: error)
    }
  }

  /// Goes on without the store; one that turns out to be damaged gives way, once, to a new one.
  private mutating func give(up error: StoreError) {
    store?.close()
    store = nil
    if error.isOfDamage, !hasGivenWay {
      hasGivenWay = true
      return open(creates: true)
    }
    folder = nil
    notice = "nothing is kept from now on: \(error)"
  }

  /// The theme that was chosen last.
  mutating func theme() -> String? {
    attempt { store throws(StoreError) in try store.readerMemory().theme } ?? nil
  }

  /// What was kept of an article.
  mutating func memory(of name: ArticleName) -> ArticleMemory? {
    if let known = kept[name] { return known }
    let memory = attempt { store throws(StoreError) in try store.memory(of: name) } ?? nil
    kept[name] = memory
    return memory
  }

  /// What the store answers; nil where there is none, or it cannot answer.
  private mutating func attempt<Value>(
    _ body: (StateStore) throws(StoreError) -> Value
  ) -> Value? {
    guard let store else { return nil }
    do throws(StoreError) {
      return try body(store)
    } catch {
      if !error.isOfHaste { give(up: error) }
      return nil
    }
  }

  /// Whether something of an article is not kept yet.
  func isDue(_ memory: ArticleMemory, of name: ArticleName) -> Bool {
    kept[name] != memory
  }

  /// Whether that is something which the person was told is kept.
  func isPromised(_ memory: ArticleMemory, of name: ArticleName) -> Bool {
    if memory.corrections != kept[name]?.corrections ?? [] { return true }
    if memory.notes != kept[name]?.notes ?? [] { return true }
    let known = kept[name]?.places ?? [:]
    return memory.places.contains { $0.key != ArticleMemory.here && known[$0.key] != $0.value }
  }

  /// Keeps what has changed of an article; where another program has the store, later.
  mutating func keep(_ memory: ArticleMemory, of name: ArticleName) {
    guard folder != nil else {
      kept[name] = memory
      return
    }
    open(creates: true)
    let before = kept[name]
    let isKept: Void? = attempt { store throws(StoreError) in
      try store.keep(memory, of: name, since: before, at: time(nil))
    }
    if isKept != nil { kept[name] = memory }
  }

  /// What was written in the prompts.
  mutating func histories() -> Histories {
    var histories = Histories()
    for kind in PromptKind.allCases {
      let lines = attempt { store throws(StoreError) in try store.history(of: kind.rawValue) }
      histories[kind] = lines ?? []
    }
    return histories
  }

  /// Keeps a line that was written in a prompt.
  mutating func keep(line: String, of kind: PromptKind) {
    guard folder != nil else { return }
    open(creates: true)
    _ = attempt { store throws(StoreError) in try store.keep(line: line, of: kind.rawValue) }
  }

  /// Keeps the theme that was chosen.
  mutating func keep(theme: String) {
    guard folder != nil else { return }
    open(creates: true)
    var memory = ReaderMemory()
    memory.theme = theme
    _ = attempt { store throws(StoreError) in try store.keep(memory) }
  }

  /// Waits longer for other programs from now on, as nobody waits for this one any more.
  func takeTime() { store?.takeTime() }

  /// Ends keeping.
  mutating func end() {
    store?.close()
    store = nil
  }
}
