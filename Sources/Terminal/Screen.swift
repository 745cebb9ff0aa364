private import CNcurses
internal import Display
private import Glibc

/// The terminal while the reader has it; it is given back when the value ends.
package struct Screen: ~Copyable {
  let depth: ColorDepth
  private var modes: TerminalModes
  private var hasMouse: Bool
  var keyboard: Keyboard
  var shown: Grid?
  var shownTheme: Theme?
  var looks: [UInt32: Look] = [:]
  /// Rows and columns of the terminal.
  package internal(set) var size: TerminalSize
  /// When the terminal was asked for its background, until it has answered all of it.
  var asked: ContinuousClock.Instant?

  /// What the person asked of the terminal.
  package struct Options: Sendable {
    /// Whether the mouse is asked for, if the terminal knows one.
    package var usesMouse: Bool
    /// Whether colours are drawn, if the terminal has any.
    package var usesColor: Bool

    /// Mouse and colours, unless one of them is not wanted.
    package init(usesMouse: Bool = true, usesColor: Bool = true) {
      self.usesMouse = usesMouse
      self.usesColor = usesColor
    }
  }

  /// Takes the terminal; keys come from `/dev/tty` when standard input is no terminal.
  ///
  /// Signals wait until it can be given back whenever they come.
  package init(_ options: Options) throws(ScreenError) {
    Rescue.holdSignals()
    let input: Int32
    do {
      input = try Self.open()
    } catch {
      Rescue.disarm()
      Rescue.releaseSignals()
      throw error
    }
    keyboard = Keyboard(input, Self.keySequences)
    hasMouse = options.usesMouse && cn_capability("kmous") != nil
    modes = TerminalModes(mouse: hasMouse)
    size = Self.currentSize
    depth = Self.begin(options, modes)
    Notices.open()
    Rescue.arm(modes)
  }

  deinit {
    if let asked { Self.swallowAnswer(askedAt: asked, keyboard) }
    leave()
    Rescue.disarm()
  }

  private static func chooseLocale() {
    setlocale(LC_CTYPE, "")
    if !cn_locale_is_utf8() { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// Takes the terminal and gives the descriptor that its keys come from.
  private static func open() throws(ScreenError) -> Int32 {
    chooseLocale()
    guard let input = isatty(0) == 1 ? cn_stdin() : fopen("/dev/tty", "r+") else {
      throw .noKeyboard
    }
    Rescue.saveModes(of: fileno(input))
    Rescue.armAgainstCrashes()
    tell(currentSize)
    // What curses writes must not be stopped by ^S, which somebody may have typed by now.
    Rescue.letOutputFlow()
    let terminal = newterm(nil, cn_stdout(), input) ?? substitute(for: input)
    Rescue.restoreModes()
    guard terminal != nil else { throw .unknownTerminal }
    def_shell_mode()
    raw()
    // Until the terminal was left and taken again, curses writes every movement of the cursor out by
    // itself: some forty writes a frame, between which a terminal can show half of it.
    endwin()
    wrefresh(cn_stdscr())
    return fileno(input)
  }

  /// The terminal by the name of its nearest relative that is known here, which TERM then holds.
  private static func substitute(for input: UnsafeMutablePointer<FILE>) -> OpaquePointer? {
    guard let relative = TerminalFamily.relative(of: variable("TERM") ?? "") else { return nil }
    setenv("TERM", relative, 1)
    return newterm(nil, cn_stdout(), input)
  }

  private static func begin(_ options: Options, _ modes: TerminalModes) -> ColorDepth {
    noecho()
    nonl()
    let screen = cn_stdscr()
    keypad(screen, true)
    intrflush(screen, false)
    typeahead(-1)
    curs_set(0)
    send(modes.on)
    guard options.usesColor, has_colors() else { return .none }
    start_color()
    use_default_colors()
    return ColorDepth(colors: Int(cn_colors()))
  }

  /// Writes to standard output at once, beside what curses draws.
  static func send(_ text: String) {
    _ = text.withCString { write(1, $0, strlen($0)) }
  }

  static var currentSize: TerminalSize {
    TerminalSize(of: 1, lines: variable("LINES"), columns: variable("COLUMNS"))
  }

  /// Tells curses the size of the screen, in the one way that goes before what it finds out itself.
  private static func tell(_ size: TerminalSize) {
    setenv("LINES", "\(size.height)", 1)
    setenv("COLUMNS", "\(size.width)", 1)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static var keySequences: KeySequences {
    var keys = KeySequences()
    for (name, key) in KeySequences.capabilities {
      if let bytes = cn_capability(name) { keys.add(Array(String(cString: bytes).utf8), key) }
    }
    return keys
  }

  /// Whether the terminal shows no colours, so that meanings must be told apart by characters.
  package var isMonochrome: Bool { depth == .none }

  /// Whether what curses has no word for is written over what it has drawn.
  var writesOver: Bool { Hyperlinks.areUnderstood(Self.variable("TERM") ?? "", depth) }

  /// Whether emoji may be drawn, in widths of the terminal's own.
  var realigns: Bool { !isASCII && Self.variable("TERM") != "linux" }

  /// Whether there are but 8 or 16 colours.
  package var hasFewColors: Bool { depth == .eight || depth == .sixteen }

  /// Whether the locale has no characters beyond ASCII.
  package var isASCII: Bool { !cn_locale_is_utf8() }

  /// Whether a terminal of this type has quadrants: the fonts of the Linux console do not.
  package static func hasQuadrants(_ term: String?) -> Bool { term != "linux" }

  /// Whether a name of a terminal type is one that takes no cursor movements.
  package static func isDumb(_ term: String?) -> Bool {
    guard let term else { return true }
    return term.isEmpty || term == "dumb" || term == "unknown"
  }

  /// Draws everything again at the next `show`.
  package mutating func redraw() {
    shown = nil
    clearok(cn_stdscr(), true)
  }

  /// Stops the process until the shell continues it; nothing happens where there is no shell to do so.
  package mutating func suspend() {
    guard Notices.canStop else { return }
    leave()
    Notices.stopJob()
    enter()
  }

  /// Lets the mouse go to the terminal, or takes it again; says whether the reader has it now.
  package mutating func toggleMouse() -> Bool {
    hasMouse.toggle()
    Self.send(hasMouse ? TerminalModes.mouse.on : TerminalModes.mouse.off)
    modes = TerminalModes(mouse: hasMouse)
    return hasMouse
  }

  /// Gives the terminal back for a while.
  ///
  /// Where nothing was drawn since it was taken again, curses takes it for given back already.
  func leave() {
    Self.send(modes.off)
    endwin()
    Rescue.restoreModes()
  }

  /// Takes the terminal again, as large as it is now, at the next `show`.
  ///
  /// Its modes at once: until then ^S would stop the output and ^D look like the end of all keys.
  mutating func enter() {
    reset_prog_mode()
    keyboard.forgetCount()
    takeSize()
    redraw()
    Self.send(modes.on)
  }

  /// Takes the size that the terminal has now.
  mutating func takeSize() {
    size = Self.currentSize
    resizeterm(Int32(size.height), Int32(size.width))
    shown = nil
  }
}
