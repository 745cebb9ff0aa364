private import CNcurses
package import Display
private import Glibc

/// The terminal while the reader has it; it is given back when the value ends.
package struct Screen: ~Copyable {
  private let options: Options
  private let inputDescriptor: Int32
  private let depth: ColorDepth
  private var shown: Grid?
  private var shownTheme: Theme?
  private var looks: [UInt32: Look] = [:]
  private var mouse = MouseQueue()
  /// Whether the terminal was asked for its background and has not answered all of it.
  private var awaitsAnswer = false
  /// When Escape was last taken for a key: what follows at once may be the rest of a sequence.
  private var escaped: ContinuousClock.Instant?

  /// What the person asked of the terminal.
  package struct Options: Sendable {
    package var usesMouse: Bool
    package var usesColor: Bool

    package init(usesMouse: Bool = true, usesColor: Bool = true) {
      self.usesMouse = usesMouse
      self.usesColor = usesColor
    }
  }

  /// Takes the terminal; keys come from `/dev/tty` when standard input is no terminal.
  package init(_ options: Options) throws(ScreenError) {
    let input = try Self.open()
    self.options = options
    inputDescriptor = fileno(input)
    depth = Self.begin(options)
    Rescue.arm(usesMouse: options.usesMouse)
  }

  deinit {
    if awaitsAnswer { Self.swallowAnswer(from: inputDescriptor) }
    if options.usesMouse { Self.send("\u{1B}[?1002l") }
    endwin()
    Rescue.disarm()
  }

  private static func chooseLocale() {
    setlocale(LC_ALL, "")
    if !cn_locale_is_utf8() { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  private static func open() throws(ScreenError) -> UnsafeMutablePointer<FILE> {
    chooseLocale()
    guard let input = isatty(0) == 1 ? cn_stdin() : fopen("/dev/tty", "r+") else {
      throw .noKeyboard
    }
    Rescue.saveModes(of: fileno(input))
    set_escdelay(1)
    guard newterm(nil, cn_stdout(), input) != nil else { throw .unknownTerminal }
    // Until the terminal was left and taken again, curses writes every movement of the cursor out by
    // itself: some forty writes a frame, between which a terminal can show half of it.
    endwin()
    wrefresh(cn_stdscr())
    return input
  }

  private static func begin(_ options: Options) -> ColorDepth {
    raw()
    noecho()
    nonl()
    let screen = cn_stdscr()
    keypad(screen, true)
    intrflush(screen, false)
    typeahead(-1)
    curs_set(0)
    if options.usesMouse {
      cn_watch_mouse(true)
      send("\u{1B}[?1002h")
    }
    guard options.usesColor, has_colors() else { return .none }
    start_color()
    use_default_colors()
    return ColorDepth(colors: Int(cn_colors()))
  }

  private static func send(_ text: String) {
    _ = text.withCString { write(1, $0, strlen($0)) }
  }

  /// Rows and columns of the terminal.
  package var size: (height: Int, width: Int) {
    (Int(getmaxy(cn_stdscr())), Int(getmaxx(cn_stdscr())))
  }

  /// Whether the terminal shows no colours, so that meanings must be told apart by characters.
  package var isMonochrome: Bool { depth == .none }

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
}

extension Screen {
  /// Shows a grid; rows equal to those of the last one are not drawn again.
  package mutating func show(_ grid: Grid, _ theme: Theme) {
    if theme != shownTheme {
      looks = [:]
      shown = nil
      shownTheme = theme
    }
    let (height, width) = size
    for row in 0..<min(grid.height, height) {
      if let shown, grid.rowEquals(shown, row: row) { continue }
      draw(row, of: grid, columns: min(grid.width, width))
    }
    shown = grid
    if let cursor = grid.cursor {
      curs_set(1)
      move(Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    refresh()
  }

  private mutating func draw(_ row: Int, of grid: Grid, columns: Int) {
    for column in 0..<columns {
      let cell = grid[row, column]
      if cell.isSecondHalf { continue }
      let look = look(of: cell)
      let character = wchar_t(bitPattern: cell.scalar.value)
      let marks = grid.marks(row: row, column: column)
      if marks.isEmpty {
        cn_put_one(Int32(row), Int32(column), character, look.attributes, look.pair)
        continue
      }
      let others = marks.prefix(4).map { wchar_t(bitPattern: $0.value) }
      cn_put(Int32(row), Int32(column), [character] + others + [0], look.attributes, look.pair)
    }
  }

  private mutating func look(of cell: Cell) -> Look {
    let ground = cell.ground.map { UInt32($0.rawValue) + 1 } ?? 0
    let key = UInt32(cell.role.rawValue) | ground << 8 | UInt32(cell.overlay.rawValue) << 16
    if let look = looks[key] { return look }
    let paint = shownTheme?.paint(cell.role, ground: cell.ground, overlay: cell.overlay)
    let look = Look(paint ?? Paint(), depth: depth)
    looks[key] = look
    return look
  }

  /// Draws everything again at the next `show`.
  package mutating func redraw() {
    shown = nil
    clearok(cn_stdscr(), true)
  }

  /// Stops the process until the shell continues it.
  package mutating func suspend() {
    raise(SIGTSTP)
    redraw()
  }

  /// Asks the terminal to put a text on the clipboard (OSC 52).
  package func copy(_ text: String) { Self.send("\u{1B}]52;c;\(Base64.encoded(text))\u{07}") }
}

/// Attributes and colour pair of a paint, as curses takes them.
private struct Look {
  var attributes: attr_t
  var pair: Int32

  init(_ paint: Paint, depth: ColorDepth) {
    attributes = 0
    let table: [(Paint.Emphasis, attr_t)] = [
      (.bold, cn_bold), (.dim, cn_dim), (.italic, cn_italic),
      (.underline, cn_underline), (.reverse, cn_reverse),
    ]
    for (emphasis, attribute) in table where paint.emphasis.contains(emphasis) {
      attributes |= attribute
    }
    let foreground = depth.number(of: paint.foreground)
    let background = depth.number(of: paint.background)
    pair = foreground == -1 && background == -1 ? 0 : max(0, alloc_pair(foreground, background))
  }
}

extension Screen {
  /// The next input; nil when there is none yet and `waiting` is false.
  package mutating func nextInput(waiting: Bool) -> Input? {
    if let input = mouse.next() { return input }
    while true {
      timeout(waiting ? -1 : 0)
      var value: wint_t = 0
      let kind = get_wch(&value)
      if kind == cn_error {
        if isHungUp { return .hangUp }
        if waiting { continue }
        return nil
      }
      if let input = decoded(value, isCode: kind == KEY_CODE_YES) { return input }
    }
  }

  /// Whether nothing can come any more, as curses then answers at once with an error for ever.
  private var isHungUp: Bool {
    var state = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&state, 1, 0)
    guard ready > 0 else { return false }
    if state.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var count: Int32 = 0
    return ioctl(inputDescriptor, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private mutating func decoded(_ value: wint_t, isCode: Bool) -> Input? {
    guard isCode else {
      if value == 0x5B, let escaped, escaped.duration(to: .now) < .milliseconds(50) {
        self.escaped = nil
        return sequence(openedBy: value)
      }
      return value == 27 ? afterEscape() : KeyDecoding.key(character: value).map(Input.key)
    }
    switch Int32(bitPattern: value) {
    case KEY_RESIZE:
      shown = nil
      return .resize(height: size.height, width: size.width)
    case KEY_MOUSE:
      mouse.fill()
      return mouse.next()
    case let code: return KeyDecoding.key(code: code).map(Input.key)
    }
  }

  /// Escape alone, a key with meta, or a sequence that curses does not know.
  private mutating func afterEscape() -> Input? {
    timeout(0)
    var value: wint_t = 0
    let kind = get_wch(&value)
    if kind == cn_error || value == 27 {
      escaped = .now
      return .key(.escape)
    }
    if kind == KEY_CODE_YES {
      return KeyDecoding.key(code: Int32(bitPattern: value)).map { .key($0.withMeta) }
    }
    if value == 0x5B || value == 0x5D || value == 0x50 { return sequence(openedBy: value) }
    return KeyDecoding.key(character: value).map { .key($0.withMeta) }
  }

  /// The background or a cursor key, where the rest of a sequence tells it; any other is dropped.
  private mutating func sequence(openedBy opener: wint_t) -> Input? {
    timeout(25)
    var text = String.UnicodeScalarView()
    var value: wint_t = 0
    while get_wch(&value) != cn_error, text.count < 64 {
      let isEnd =
        opener == 0x5B ? 0x40...0x7E ~= value : value == 7 || value == 0x5C
      if isEnd { break }
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    if opener == 0x5B, text.isEmpty, let key = KeyDecoding.key(cursor: value) { return .key(key) }
    if opener == 0x5B, value == 0x63 { awaitsAnswer = false }
    return TerminalBackground.isLight(String(text)).map { .background(isLight: $0) }
  }
}

extension Screen {
  /// Asks the terminal for its background; the answer comes as input, if at all.
  ///
  /// A second question that every terminal answers tells when no answer to the first will come.
  package mutating func askBackground() {
    awaitsAnswer = true
    Self.send("\u{1B}]11;?\u{1B}\\\u{1B}[c")
  }

  /// Reads what is still to be answered, so that it does not reach the shell.
  private static func swallowAnswer(from descriptor: Int32) {
    var byte: UInt8 = 0
    var opener: UInt8 = 0
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&state, 1, 100) > 0, read(descriptor, &byte, 1) == 1 {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { opener = byte }
      if byte == UInt8(ascii: "c"), opener == UInt8(ascii: "[") { return }
    }
  }
}

extension Key {
  fileprivate var withMeta: Key { Key(code, modifiers.union(.meta)) }
}
