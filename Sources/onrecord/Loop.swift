import Analysis
import Articles
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

  /// The most input that is taken before the screen is shown again.
  private static let patience = 1000

  /// The longest article that is analysed before it is first shown, in bytes: it takes some ten
  /// milliseconds, less than a second frame would.
  private static let short = 20_000

  /// Takes the terminal; a short article is analysed before, so that its first screen is its only one.
  init(_ article: Article, look: Look, opening: [Action]) throws(ScreenError) {
    let analysis = article.utf8.count <= Self.short ? Analyzer.analyze(article) : nil
    screen = try Screen(look.options)
    self.opening = opening
    theme = look.theme
    isLight = look.isLight
    followsBackground = look.followsBackground
    var setting = Setting()
    setting.themes = ThemeFiles.names
    setting.theme = look.theme.name
    setting.isASCII = look.isASCII
    setting.hasQuadrants = Screen.hasQuadrants(Environment["TERM"])
    setting.palette = screen.isMonochrome ? .none : screen.hasFewColors ? .few : .many
    state = State(article, setting)
    if let analysis { show(analysis) }
  }

  /// Reads until the person leaves; gives the exit status.
  mutating func run() -> Int32 {
    var hasAsked = !followsBackground
    while true {
      state.resize(height: screen.size.height, width: screen.size.width)
      screen.show(Frame(state).grid, theme)
      if !hasAsked { hasAsked = screen.askBackground() }
      if let status = takeInput() { return status }
    }
  }

  /// Does what is left to be done for the whole screen, or takes the input there is.
  ///
  /// The text of a long article is on the screen before it is analysed, and every analysis before the
  /// map is drawn; a burst of keys costs one repaint.
  private mutating func takeInput() -> Int32? {
    if !state.isAnalysed {
      show(Analyzer.analyze(state.article))
      return nil
    }
    var input = screen.nextInput(waiting: !state.needsMap)
    if input == nil { state.prepareMap() }
    var count = 0
    while let next = input {
      if case .background(let isLight) = next { adapt(toLight: isLight) }
      if let effect = state.apply(next), let status = carry(out: effect) { return status }
      count += 1
      input = count < Self.patience ? screen.nextInput(waiting: false) : nil
    }
    state.catchUp()
    return nil
  }

  private mutating func show(_ analysis: Analysis) {
    state.show(analysis, of: state.article)
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
    case .analyze(let date):
      let article = state.article.published(on: date)
      state.show(Analyzer.analyze(article), of: article)
      state.say("read as published on \(date)")
    }
    return nil
  }

  /// Takes the theme for the background that the terminal turns out to have, unless the person has
  /// chosen one.
  private mutating func adapt(toLight isLight: Bool) {
    guard followsBackground, isLight != self.isLight else { return }
    self.isLight = isLight
    use(theme: isLight ? "paper" : "dusk")
  }

  private mutating func use(theme name: String) {
    do {
      theme = try ThemeFiles.theme(name, isLight: isLight)
      state.use(theme: name)
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
