import Articles
import Display
import Interface
import MapPane
import Memory

/// The reader without a terminal: keys in, a screen of text out.
struct Reader {
  private(set) var state: State
  private(set) var effects: [Effect] = []

  init(
    _ sample: ArticleSample = .bridge,
    _ width: Int = 80,
    _ height: Int = 24,
    isASCII: Bool = false,
    keys: KeyScheme? = nil
  ) {
    var setting = Setting()
    setting.isASCII = isASCII
    setting.bindings = keys.map(KeyBindings.init)
    setting.themes = ["dusk", "paper"]
    setting.theme = "dusk"
    state = State(sample.article, setting)
    state.show(sample.analysis, of: sample.article)
    resize(width, height)
  }

  mutating func resize(_ width: Int, _ height: Int) {
    state.resize(height: height, width: width)
    if state.needsMap { state.prepareMap() }
  }

  /// Has articles of these titles open, of which this is the first.
  mutating func open(_ titles: [String]) {
    state.desk = Desk(titles: titles)
    state.noteSpeakers()
  }

  /// Has these themes to choose from.
  mutating func know(themes: [String]) { state.know(themes: themes) }

  /// Shows the screen in a theme.
  mutating func use(theme: String) { state.use(theme: theme, .many) }

  /// Waits for something, or for nothing any more.
  mutating func await(_ name: String?) { state.desk.awaited = name }

  /// Takes up what was kept of an earlier reading.
  mutating func recall(_ memory: ArticleMemory) { state.recall(memory) }

  /// Takes an analysis of the same text.
  mutating func show(_ sample: ArticleSample) {
    state.show(sample.analysis, of: sample.article)
  }

  /// Takes another version of the text.
  mutating func replace(by article: Article) {
    state.replace(by: article)
    if state.needsMap { state.prepareMap() }
  }

  /// Presses keys as they are named in key tables, one after the other: `JJ]qEnter`.
  mutating func press(_ keys: String) {
    for key in Key.sequence(keys) ?? [] {
      take(.key(key))
      state.catchUp()
    }
  }

  /// Takes keys that come all together, as of a text that is pasted.
  mutating func pressAtOnce(_ keys: String) {
    for key in Key.sequence(keys) ?? [] { take(.key(key)) }
  }

  /// Ends what came together.
  mutating func catchUp() { state.catchUp() }

  mutating func paste(_ text: String) { take(.paste(text)) }

  mutating func mouse(_ event: Mouse.Event, _ row: Int, _ column: Int) {
    take(.mouse(Mouse(event, row: row, column: column)))
  }

  private mutating func take(_ input: Input) {
    if let effect = state.apply(input, on: Frame(state)) { effects.append(effect) }
    if state.needsMap { state.prepareMap() }
  }

  var grid: Grid { Frame(state).grid }

  /// The lines of the screen.
  var screen: [String] {
    let grid = grid
    return (0..<grid.height).map { grid.text(row: $0) }
  }

  /// The last line of the screen.
  var status: String { screen.last ?? "" }

  /// The roles of a line of the screen, a letter each.
  func roles(_ row: Int) -> String {
    String(grid.roles.split(separator: "\n", omittingEmptySubsequences: false)[row])
  }

  /// What the screen shows in these rows from a column on.
  func part(_ rows: Range<Int>, from column: Int = 0) -> String {
    let grid = grid
    return rows.map { grid.text(row: $0, columns: column..<grid.width) }.joined(separator: "\n")
  }

  /// The stretches of text that lie under an overlay, a row after the other.
  func words(under overlay: Overlay) -> [String] {
    let grid = grid
    var words: [String] = []
    for row in 0..<grid.height {
      var run = ""
      for column in 0..<grid.width {
        let isUnder = grid[row, column].overlay.contains(overlay)
        run.unicodeScalars.append(isUnder ? grid[row, column].scalar : " ")
      }
      let trimmed = run.split(separator: " ").joined(separator: " ")
      if !trimmed.isEmpty { words.append(trimmed) }
    }
    return words
  }
}
