import Analysis
import Articles
import Background
import Display
import Files
import Interface
import Memory
import Terminal
import Text
import Themes

/// The reader at work: show, wait, apply.
struct Loop: ~Copyable {
  var screen: Screen
  var state: State
  var theme: Theme
  var isLight: Bool
  var followsBackground: Bool
  /// What is done as soon as the first article is analysed.
  var opening: [Action]
  /// Whether articles are shown without being analysed.
  let isTextOnly: Bool
  var articles: Articles
  /// Whether what was left out of the article is shown too.
  var isRaw = false
  /// The same as it is asked for, until the article is read again: once for all keys that came together.
  var isRawNext: Bool?
  /// By what the article on the screen is found again.
  var name: ArticleName
  var keeping: Keeping
  /// The analysis that is under way on a thread of its own.
  var reading: BackgroundWork<Reading>?
  /// What is waited for on a thread of its own.
  var arrival: BackgroundWork<Arrival>?
  /// The version of its file that the article on the screen was read from.
  var version: FileStamp?
  /// Why there is no article to be read any more.
  var failure: DocumentError?
  /// The analysis of the article on the screen that is to follow, in the place of any before.
  var due: Due?

  /// The articles that are open, and how they are to be read.
  struct Articles {
    var all: [OpenArticle]
    /// What the person is shown of them, and which is the first on the screen.
    let desk: Desk
    /// The day of publication of articles that do not say theirs.
    let date: CalendarDate?
    /// Whether all of them are to be analysed, while nothing else is to be done.
    var areAllRead = false
  }

  /// The most input that is taken before the screen is shown again.
  private static let patience = 1000

  /// Takes the terminal; a short article is analysed before, so that its first screen is its only one.
  init(
    _ article: Article,
    among articles: Articles,
    awaiting awaited: Awaited?,
    look: Look,
    keeping: Keeping,
    opening: [Action]
  ) throws(ScreenError) {
    let isTextOnly = Survival.isTextOnly
    let isDue = !isTextOnly && awaited == nil
    let analysis = Self.isShort(article) && isDue ? Survival.analysis(of: article) : nil
    let isAnalysing = analysis == nil && isDue
    let reading = isAnalysing ? Self.begun(article, at: articles.desk.current) : nil
    let term = Environment["TERM"] ?? ""
    let screen = try Screen(look.options)
    let theme = Self.shown(look.theme, on: screen)
    state = State(article, Self.setting(look, theme, on: screen))
    state.desk = articles.desk
    state.isAnalysing = isAnalysing
    self.reading = reading
    self.theme = theme
    isLight = look.isLight
    followsBackground = look.followsBackground
    self.opening = opening
    self.isTextOnly = isTextOnly
    self.screen = screen
    self.keeping = keeping
    self.articles = articles
    name = ArticleName(article, address: articles.all[articles.desk.current].address)
    noteVersion()
    if awaited == nil { recall() }
    state.noteSpeakers()
    if let awaited { wait(for: awaited) }
    if let analysis { show(analysis, of: article) }
    if let relative = Environment["TERM"], relative != term {
      state.say("the terminal type \(term) is not known here; \(relative) is taken")
    }
    if isTextOnly, awaited == nil {
      open()
      state.say(Survival.apology)
    }
  }

  /// Reads until the person leaves; gives the exit status.
  mutating func run() -> Int32 {
    var hasAsked = !followsBackground
    var knowsHistories = false
    while true {
      state.resize(height: screen.size.height, width: screen.size.width)
      let frame = Frame(state)
      screen.show(frame.grid, theme)
      if !knowsHistories {
        state.histories = keeping.histories()
        state.know(themes: ThemeFiles.names + ThemeFiles.ownNames)
        knowsHistories = true
      }
      if !hasAsked { hasAsked = screen.askBackground() }
      if let notice = keeping.takeNotice() {
        state.say(notice)
        continue
      }
      if let status = takeInput(on: frame) ?? failure.map({ _ in 1 }) {
        keeping.takeTime()
        keep()
        keeping.end()
        return status
      }
    }
  }

  /// Takes the input there is, or else does what is left to be done for the whole screen.
  ///
  /// The text of a long article is on the screen before it is analysed, and every analysis before the
  /// map is drawn; a burst of keys costs one repaint. What the mouse does it does on the screen that is
  /// shown.
  private mutating func takeInput(on frame: Frame) -> Int32? {
    readAgain()
    if takeReading() { return nil }
    beginWhatIsDue()
    var input = awaitInput()
    if input == nil { doWhatIsLeft() }
    var count = 0
    while let next = input {
      if case .background(let isLight) = next { adapt(toLight: isLight) }
      if let effect = state.apply(next, on: frame), let status = carry(out: effect) {
        return status
      }
      count += 1
      input = count < Self.patience ? screen.nextInput(waiting: .no) : nil
    }
    state.catchUp()
    if keeping.isPromised(state.memory, of: name) { keep() }
    return nil
  }

  /// The next input; nil where something else is to be done or shown.
  private mutating func awaitInput() -> Display.Input? {
    while true {
      let waiting = waiting
      let input = screen.nextInput(waiting: waiting, or: reading?.descriptor ?? arrival?.descriptor)
      if input != nil || waiting != .atMost(Self.glance) { return input }
      if reading?.isDone == true || arrival?.isDone == true || noticeChange() { return nil }
    }
  }

  /// How long to wait for input before something else is done.
  private var waiting: Screen.Waiting {
    if state.needsMap { return .no }
    if hasUnkept { return .atMost(Self.pause) }
    return version == nil ? .forever : .atMost(Self.glance)
  }

  /// After how many milliseconds without input the file is looked at, whether it has changed.
  private static let glance: Int32 = 1000

  /// After how many milliseconds without input is kept where the person is.
  private static let pause: Int32 = 300

  /// Takes up an analysis that is done, draws the map, or keeps what is to be kept.
  private mutating func doWhatIsLeft() {
    if takeReading() { return }
    if arrival?.isDone == true {
      let work = arrival
      arrival = nil
      if let come = work?.value() { take(come) }
    } else if state.needsMap {
      state.prepareMap()
    } else {
      keep()
    }
  }

  /// Takes up an analysis that is done; says whether there was one.
  private mutating func takeReading() -> Bool {
    guard reading?.isDone == true else { return false }
    let work = reading
    reading = nil
    if let done = work?.value() { take(done) }
    return true
  }

  /// Goes where the command line says.
  mutating func open() {
    for action in opening { _ = state.apply(action) }
    opening = []
  }

  private mutating func write(_ text: String, to file: String, replacing: Bool) {
    guard replacing || !Folder.holds(file) else {
      return state.say("\(file) is there already; write! replaces it")
    }
    do throws(FileError) {
      let output = try OutputFile(Path(file))
      try output.write(Array(text.utf8))
      try output.finish()
      state.say("wrote \(file)")
    } catch {
      state.say(error.description)
    }
  }

  private mutating func carry(out effect: Effect) -> Int32? {
    switch effect {
    case .quit(let status): return status
    case .suspend:
      keep()
      screen.suspend()
    case .redraw: screen.redraw()
    case .copy(let text): screen.copy(text)
    case .mouse:
      let isTaken = screen.toggleMouse()
      state.say(
        isTaken ? "the mouse is the reader's" : "the mouse is the terminal's; :mouse takes it"
      )
    case .theme(let name): choose(theme: name)
    case .tryTheme(let name): preview(theme: name)
    case .analyze(let date): analyze(asOf: date)
    case .reload: isRawNext = isRawNext ?? isRaw
    case .raw: isRawNext = !(isRawNext ?? isRaw)
    case .open(let index): open(index)
    case .openFile(let argument): open(file: argument)
    case .write(let text, let file, let isReplacing): write(text, to: file, replacing: isReplacing)
    case .browse(let address): browse(address)
    case .edit: edit()
    case .run(let command, let text): run(command, reading: text)
    case .readAll: articles.areAllRead = true
    }
    return nil
  }
}

/// What the screen is to look like.
struct Look {
  /// The theme to begin with, and the background it is for.
  var theme: Theme
  var isLight: Bool
  /// Whether the theme is to be that for the background, once the terminal tells it.
  var followsBackground: Bool
  var isASCII: Bool
  var bindings: KeyBindings?
  var options: Screen.Options
}
