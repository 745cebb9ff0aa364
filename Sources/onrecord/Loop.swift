import Analysis
import Articles
import Background
import Discourse
import Display
import Files
import Interface
import MapPane
import Terminal
import Text
import Themes

/// The reader at work: show, wait, apply.
struct Loop: ~Copyable {
  private var screen: Screen
  private var state: State
  private var theme: Theme
  private var isLight: Bool
  private var followsBackground: Bool
  /// What is done as soon as the article is analysed.
  private let opening: [Action]
  /// Whether the article is shown without being analysed.
  private let isTextOnly: Bool
  /// Where the article is read again.
  private let source: ArticleSource
  /// Whether what was left out of the article is shown too.
  private var isRaw = false
  /// The analysis that is under way on a thread of its own.
  private var reading: BackgroundWork<Reading>?

  /// An article and what was found in it.
  private struct Reading: Sendable {
    let article: Article
    let analysis: Analysis
    /// What the person is told of it.
    var note: String?
  }

  /// The most input that is taken before the screen is shown again.
  private static let patience = 1000

  /// The longest article that is analysed before it is first shown, in bytes: it takes some ten
  /// milliseconds, less than a second frame would.
  private static let short = 20_000

  /// Takes the terminal; a short article is analysed before, so that its first screen is its only one.
  init(_ article: Article, look: Look, opening: [Action], source: ArticleSource)
    throws(ScreenError)
  {
    let isTextOnly = Survival.isTextOnly
    let isShort = article.utf8.count <= Self.short && !isTextOnly
    let analysis = isShort ? Survival.analysis(of: article) : nil
    let screen = try Screen(look.options)
    let theme = Self.shown(look.theme, on: screen)
    var setting = Setting()
    setting.themes = ThemeFiles.names
    setting.theme = look.theme.name
    setting.isASCII = look.isASCII
    setting.hasQuadrants = Screen.hasQuadrants(Environment["TERM"])
    setting.palette = Self.palette(theme, on: screen)
    state = State(article, setting)
    state.isAnalysing = analysis == nil && !isTextOnly
    self.theme = theme
    isLight = look.isLight
    followsBackground = look.followsBackground
    self.opening = opening
    self.source = source
    self.isTextOnly = isTextOnly
    self.screen = screen
    if let analysis { show(Reading(article: article, analysis: analysis)) }
    if isTextOnly {
      open()
      state.say(Survival.apology)
    }
  }

  /// Reads until the person leaves; gives the exit status.
  mutating func run() -> Int32 {
    var hasAsked = !followsBackground
    while true {
      state.resize(height: screen.size.height, width: screen.size.width)
      let frame = Frame(state)
      screen.show(frame.grid, theme)
      if !hasAsked { hasAsked = screen.askBackground() }
      if let status = takeInput(on: frame) { return status }
    }
  }

  /// Takes the input there is, or else does what is left to be done for the whole screen.
  ///
  /// The text of a long article is on the screen before it is analysed, and every analysis before the
  /// map is drawn; a burst of keys costs one repaint. What the mouse does it does on the screen that is
  /// shown.
  private mutating func takeInput(on frame: Frame) -> Int32? {
    if state.isAnalysing, reading == nil { begin(state.article) }
    var input = screen.nextInput(waiting: !state.needsMap, or: reading?.descriptor)
    if input == nil { finish() }
    var count = 0
    while let next = input {
      if case .background(let isLight) = next { adapt(toLight: isLight) }
      if let effect = state.apply(next, on: frame), let status = carry(out: effect) {
        return status
      }
      count += 1
      input = count < Self.patience ? screen.nextInput(waiting: false) : nil
    }
    state.catchUp()
    return nil
  }

  /// Begins to analyse an article, on a thread of its own where there can be one.
  private mutating func begin(_ article: Article, note: String? = nil) {
    Survival.begin()
    state.isAnalysing = true
    let work: @Sendable () -> Reading = {
      Reading(article: article, analysis: Analyzer.analyze(article), note: note)
    }
    reading = BackgroundWork(work)
    if reading == nil { show(work()) }
  }

  /// Takes up an analysis that is done, or draws the map.
  private mutating func finish() {
    guard reading?.isDone == true else { return state.prepareMap() }
    if let done = reading.take()?.value() { show(done) }
  }

  private mutating func show(_ reading: Reading) {
    Survival.end()
    let isFirst = !state.isAnalysed
    state.isAnalysing = false
    state.show(reading.analysis, of: reading.article)
    if isFirst { open() }
    if let note = reading.note {
      state.say(note)
    } else if isFirst, !reading.article.looksEnglish {
      state.say("only English is analysed, and this looks like another language")
    }
  }

  /// Goes where the command line says.
  private mutating func open() {
    for action in opening { _ = state.apply(action) }
  }

  private mutating func carry(out effect: Effect) -> Int32? {
    switch effect {
    case .quit(let status): return status
    case .suspend: screen.suspend()
    case .redraw: screen.redraw()
    case .copy(let text): screen.copy(text)
    case .theme(let name):
      followsBackground = false
      state.say("theme \(name)")
      use(theme: name)
    case .analyze(let date): analyze(asOf: date)
    case .reload: reload(isRaw: isRaw, note: "read again")
    case .raw:
      reload(isRaw: !isRaw, note: isRaw ? "the article alone" : "with all that was left out")
    }
    return nil
  }

  /// Reads the article again, as published on a day.
  private mutating func analyze(asOf date: CalendarDate) {
    guard !isTextOnly else { return state.say(Survival.apology) }
    guard !state.isAnalysing else { return state.say("the article is still being analysed") }
    begin(state.article.published(on: date), note: "read as published on \(date)")
  }

  /// Reads the article again where it came from, and keeps the place.
  private mutating func reload(isRaw: Bool, note: String) {
    guard !state.isAnalysing else { return state.say("the article is still being analysed") }
    do {
      let article = try source.article(isRaw: isRaw)
      self.isRaw = isRaw
      state.replace(by: article)
      isTextOnly ? state.say(note) : begin(article, note: note)
    } catch {
      state.say(error.description)
    }
  }

  /// Takes the theme for the background that the terminal turns out to have, unless the person has
  /// chosen one.
  private mutating func adapt(toLight isLight: Bool) {
    guard followsBackground, isLight != self.isLight else { return }
    self.isLight = isLight
    use(theme: isLight ? "paper" : "dusk")
  }

  /// A theme as the screen can show it: where there are no colours, the one of emphasis alone.
  private static func shown(_ theme: Theme, on screen: borrowing Screen) -> Theme {
    if screen.isMonochrome { return (try? ThemeFiles.theme("monochrome")) ?? theme }
    return screen.hasFewColors ? theme.withFewColors : theme
  }

  /// By how many colours the map can be told on the screen with a theme.
  private static func palette(_ theme: Theme, on screen: borrowing Screen) -> MapSetting.Palette {
    if screen.isMonochrome || !theme.hasFills { return .none }
    return screen.hasFewColors ? .few : .many
  }

  private mutating func use(theme name: String) {
    do {
      theme = Self.shown(try ThemeFiles.theme(name, isLight: isLight), on: screen)
      state.use(theme: name, Self.palette(theme, on: screen))
    } catch {
      state.say(error.description)
    }
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
  var options: Screen.Options
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
