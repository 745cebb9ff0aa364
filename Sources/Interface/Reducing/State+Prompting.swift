import Analysis
import Display

extension State {
  /// Opens a prompt; until it is closed all keys go there.
  mutating func ask(_ kind: PromptKind) {
    dialogue.prompt = Prompt(kind)
    dialogue.origin = place
  }

  /// Looks for what is written in the search prompt by now: once for all keys that came together.
  package mutating func catchUp() {
    guard dialogue.isSearchDue, let prompt = dialogue.prompt else { return }
    dialogue.isSearchDue = false
    search(for: prompt.text, from: dialogue.origin)
    settle()
  }

  /// Gives a key to the prompt and does what it says.
  mutating func applyToPrompt(_ key: Key) -> Effect? {
    let outcome = dialogue.prompt?.apply(key) ?? .ignored
    if outcome == .accepted { catchUp() }
    guard let prompt = dialogue.prompt else { return nil }
    switch outcome {
    case .edited: edited(prompt)
    case .completed: complete(prompt)
    case .cancelled: cancel(prompt)
    case .accepted:
      dialogue.prompt = nil
      return accept(prompt)
    case .ignored: break
    }
    return nil
  }

  /// Puts a pasted text into the prompt, as one line; it is never taken for keys.
  mutating func paste(_ text: String) {
    dialogue.message = nil
    guard dialogue.prompt != nil else { return say("pasted text goes into a prompt: / & or :") }
    dialogue.prompt?.insert(text)
    if let prompt = dialogue.prompt { edited(prompt) }
    settle()
  }

  private mutating func edited(_ prompt: Prompt) {
    if prompt.kind == .search { dialogue.isSearchDue = true }
  }

  private mutating func cancel(_ prompt: Prompt) {
    dialogue.prompt = nil
    dialogue.isSearchDue = false
    guard prompt.kind == .search else { return }
    position.search = nil
    go(to: dialogue.origin)
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
    guard let search = position.search else { return }
    guard let span = search.currentSpan else {
      return say("“\(search.pattern.text)” is not found")
    }
    if view.arrangement.focus == .map { view.arrangement.focus(on: .text) }
    bringTextToSight()
    view.text.reveal(span)
    if dialogue.origin.offset != place.offset { position.trail.leave(dialogue.origin) }
  }

  private mutating func complete(_ prompt: Prompt) {
    let begun = prompt.text.lowercased()
    let candidates = candidates(for: prompt).filter { $0.lowercased().hasPrefix(begun) }
    guard let first = candidates.first else { return say("nothing begins like this") }
    let common = candidates.reduce(first) { $0.commonPrefix(with: $1) }
    dialogue.prompt?.replace(with: common)
    if candidates.count > 1 { say(candidates.joined(separator: "  ")) }
  }

  private func candidates(for prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .search: []
    case .filter:
      reading.speakers.actors.map { reading.analysis.actors[$0.index] }.flatMap { actor in
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
