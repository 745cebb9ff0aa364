import Articles
import Discourse
import Display
import Terminal

/// The reader at work: show, wait, apply.
struct Loop: ~Copyable {
  private var screen: Screen
  private var view: TextView
  private var theme: Theme
  private var themeIndex = 0

  init(_ article: Article, theme: Theme, options: Screen.Options) throws(ScreenError) {
    screen = try Screen(options)
    view = TextView(article, Analyzer.analyze(article))
    self.theme = theme
  }

  /// Reads until the person leaves; gives the exit status.
  mutating func run() -> Int32 {
    while true {
      let (height, width) = screen.size
      screen.show(view.grid(height: height, width: width), theme)
      var input = screen.nextInput(waiting: true)
      while let next = input {
        if let status = apply(next) { return status }
        input = screen.nextInput(waiting: false)
      }
    }
  }

  private mutating func apply(_ input: Input) -> Int32? {
    guard case .key(let key) = input else { return input == .hangUp ? 129 : nil }
    switch key.label {
    case "q", "Q": return 0
    case "^C": return 130
    case "^Z": screen.suspend()
    case "^L": screen.redraw()
    case "t":
      themeIndex = (themeIndex + 1) % ThemeFiles.names.count
      theme = (try? ThemeFiles.theme(ThemeFiles.names[themeIndex])) ?? theme
    default: view.apply(key)
    }
    return nil
  }
}
