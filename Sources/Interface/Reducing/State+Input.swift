package import Display

extension State {
  /// Takes what came from the terminal while a screen was shown; gives what must be done outside.
  package mutating func apply(_ input: Input, on frame: Frame) -> Effect? {
    if case .mouse = input { catchUp() }
    switch input {
    case .key(let key):
      dialogue.message = nil
      defer { settle() }
      return apply(key)
    case .mouse(let mouse): return apply(mouse, on: frame)
    case .paste(let text): paste(text)
    case .resize(let height, let width): resize(height: height, width: width)
    case .background, .identified: break
    case .hangUp: return .quit(129)
    }
    return nil
  }

  /// Does what a key means; one with meta that means nothing is Escape and then the key, which
  /// terminals send alike.
  private mutating func apply(_ key: Key) -> Effect? {
    if key.modifiers.contains(.meta), !means(key) {
      return apply(.escape) ?? apply(Key(key.code, key.modifiers.subtracting(.meta)))
    }
    if dialogue.prompt != nil { return applyToPrompt(key) }
    if key == Self.interrupting { return apply(.session(.interrupt)) }
    if case .list(let list, let selected) = dialogue.sheet {
      return apply(key, to: list, from: selected)
    }
    if let sheet = dialogue.sheet, apply(key, to: sheet) { return nil }
    if let step = dialogue.keys.mark {
      dialogue.keys.mark = nil
      if case .character(let scalar) = key.code, key.modifiers.isEmpty { applyMark(step, scalar) }
      return nil
    }
    return applySequence(key)
  }

  /// The key that ends the program also where the next one would complete something.
  private static let interrupting = Key(.character("C"), .control)

  /// Whether a key means something where it goes.
  private func means(_ key: Key) -> Bool {
    if var prompt = dialogue.prompt { return prompt.apply(key) != .ignored }
    return setting.keys.keymap.meaning(of: dialogue.keys.sequence + [key], in: focus)
      != .nothing
  }

  private mutating func applySequence(_ key: Key) -> Effect? {
    if setting.bindings?.hasCounts == true {
      if dialogue.keys.takeDigit(key) { return nil }
      if let count = dialogue.keys.count, key == .escape || key == .character("%") {
        dialogue.keys.count = nil
        return key == .escape ? nil : apply(.move(.percent(min(100, count))))
      }
    }
    let sequence = dialogue.keys.sequence + [key]
    dialogue.keys.sequence = []
    switch setting.keys.keymap.meaning(of: sequence, in: focus) {
    case .action(let action):
      let count = dialogue.keys.count
      dialogue.keys.count = nil
      return apply(count.map(action.times) ?? action)
    case .beginning: dialogue.keys.sequence = sequence
    case .nothing:
      dialogue.keys.count = nil
      say("\(Keys.label(of: sequence)) means nothing here; \(helpKey) tells what does")
    }
    return nil
  }

  /// The key that shows help.
  var helpKey: String { setting.bindings.map { $0.key(of: "help", in: focus) ?? ":help" } ?? "?" }

  /// Gives a key to what lies over the panes; says whether that took it.
  private mutating func apply(_ key: Key, to sheet: Sheet) -> Bool {
    switch setting.keys.keymap.meaning(of: [key], in: .text) {
    case .action(.session(.close)), .action(.search(.clear)), .action(.follow),
      .action(.show(_)):
      dialogue.sheet = nil
    case .action(.move(let motion)): scroll(sheet, motion)
    case .action(.ask(.search)):
      if case .help = sheet { ask(.search) }
    case .action(.session), .action(.arrange): return false
    case .action, .beginning, .nothing: break
    }
    return true
  }

  /// Scrolls a sheet, or moves what is selected in a list.
  mutating func scroll(_ sheet: Sheet, _ motion: Motion) {
    switch sheet {
    case .help(let top, let words):
      let pages = HelpSheet(self, finding: words).pages
      dialogue.sheet = .help(top: pages.top(after: motion, from: top), words: words)
    case .explanation(let quotation, let top):
      let pages = ExplanationSheet(quotation, self).pages
      dialogue.sheet = .explanation(quotation, top: pages.top(after: motion, from: top))
    case .list(let list, let selected):
      let target = self.sheet(of: list).target(of: motion, from: selected)
      dialogue.sheet = .list(list, selected: target)
    }
  }
}
