import Analysis
import Display

extension State {
  /// Opens a prompt; until it is closed all keys go there.
  mutating func ask(_ kind: Prompt.Kind) {
    prompt = Prompt(kind)
    origin = place
  }

  /// Looks for what is written in the search prompt by now: once for all keys that came together.
  package mutating func catchUp() {
    guard isSearchDue, let prompt else { return }
    isSearchDue = false
    search(for: prompt.text, from: origin)
    settle()
  }

  /// Gives a key to the prompt and does what it says.
  mutating func applyToPrompt(_ key: Key) -> Effect? {
    let outcome = prompt?.apply(key) ?? .ignored
    if outcome == .accepted { catchUp() }
    guard let prompt else { return nil }
    switch outcome {
    case .edited: edited(prompt)
    case .completed: complete(prompt)
    case .cancelled: cancel(prompt)
    case .accepted:
      self.prompt = nil
      return accept(prompt)
    case .ignored: break
    }
    return nil
  }

  /// Puts a pasted text into the prompt, as one line; it is never taken for keys.
  mutating func paste(_ text: String) {
    message = nil
    guard var prompt else { return say("pasted text goes into a prompt: / & or :") }
    prompt.insert(text)
    self.prompt = prompt
    edited(prompt)
    settle()
  }

  private mutating func edited(_ prompt: Prompt) {
    if prompt.kind == .search { isSearchDue = true }
  }

  private mutating func cancel(_ prompt: Prompt) {
    self.prompt = nil
    isSearchDue = false
    guard prompt.kind == .search else { return }
    search = nil
    go(to: origin)
  }

  private mutating func accept(_ prompt: Prompt) -> Effect? {
    switch prompt.kind {
    case .search: acceptSearch()
    case .filter: filter(by: prompt.text)
    case .command:
      guard !prompt.text.isEmpty else { return nil }
      guard let action = CommandLine.action(of: prompt.text) else {
        say(CommandLine.refusal(of: prompt.text))
        return nil
      }
      return apply(action)
    }
    return nil
  }

  private mutating func acceptSearch() {
    guard let search else { return }
    guard let span = search.currentSpan else {
      return say("“\(search.pattern.text)” is not found")
    }
    if arrangement.focus == .map { arrangement.focus(on: .text) }
    bringTextToSight()
    text.reveal(span)
    if origin.offset != place.offset { trail.leave(origin) }
  }

  private mutating func complete(_ prompt: Prompt) {
    let begun = prompt.text.lowercased()
    let candidates = candidates(for: prompt).filter { $0.lowercased().hasPrefix(begun) }
    guard let first = candidates.first else { return say("nothing begins like this") }
    let common = candidates.reduce(first) { $0.commonPrefix(with: $1) }
    self.prompt?.replace(with: common)
    if candidates.count > 1 { say(candidates.joined(separator: "  ")) }
  }

  private func candidates(for prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .search: []
    case .filter:
      speakers.actors.map { analysis.actors[$0.index] }.flatMap { actor in
        actor.name == actor.shortName ? [actor.name] : [actor.name, String(actor.shortName)]
      }
    case .command: CommandLine.names + setting.themes.map { "theme " + $0 }
    }
  }
}

extension String {
  /// What two texts begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
