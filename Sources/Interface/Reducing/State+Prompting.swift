import Analysis
import Display

extension State {
  /// Opens a prompt; until it is closed all keys go there.
  mutating func ask(_ kind: PromptKind) {
    dialogue.prompt = Prompt(kind)
    dialogue.origin = place
    dialogue.listOrigin = selectedEntry
    dialogue.filter = reading.filter
  }

  /// Looks for what is written in the search prompt by now: once for all keys that came together.
  package mutating func catchUp() {
    guard dialogue.isSearchDue, let prompt = dialogue.prompt else { return }
    dialogue.isSearchDue = false
    if searchesList {
      dialogue.listWords = prompt.text
      dialogue.listStep = prompt.isBackward ? -1 : 1
      return searchListFromOrigin()
    }
    dialogue.listWords = nil
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
    case .completed(let steps): complete(prompt, steps)
    case .recalled(let steps): recall(steps)
    case .cancelled: cancel(prompt)
    case .accepted:
      dialogue.prompt = nil
      histories.add(prompt.text, to: prompt.kind)
      return accept(prompt)
    case .moved, .ignored: break
    }
    return nil
  }

  /// Puts a line of the history into the prompt.
  private mutating func recall(_ steps: Int) {
    guard var prompt = dialogue.prompt else { return }
    guard prompt.recall(steps, from: histories[prompt.kind]) else {
      return say(steps > 0 ? "nothing before this" : "nothing after this")
    }
    dialogue.prompt = prompt
    edited(prompt)
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
    if case .help = dialogue.sheet {
      dialogue.sheet = .help(top: 0, words: prompt.text)
      return
    }
    switch prompt.kind {
    case .search: dialogue.isSearchDue = true
    case .filter: set(filter: Filter(prompt.text, in: reading.analysis, of: article))
    case .command, .note: break
    }
  }

  private mutating func cancel(_ prompt: Prompt) {
    dialogue.prompt = nil
    dialogue.isSearchDue = false
    if case .help = dialogue.sheet {
      dialogue.sheet = .help(top: 0, words: "")
      return
    }
    if prompt.kind == .command || prompt.kind == .note { return }
    if prompt.kind == .search, searchesList {
      dialogue.listWords = nil
      return returnToEntry(dialogue.listOrigin)
    }
    if prompt.kind == .search { position.search = nil } else { set(filter: dialogue.filter) }
    go(to: dialogue.origin)
  }

  private mutating func accept(_ prompt: Prompt) -> Effect? {
    if case .help = dialogue.sheet { return nil }
    switch prompt.kind {
    case .search: acceptSearch()
    case .filter: acceptFilter(prompt.text)
    case .note: acceptNote(prompt.text)
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

  /// Keeps what fits the words, or what was kept before where nothing does.
  private mutating func acceptFilter(_ words: String) {
    set(filter: dialogue.filter)
    position.current = dialogue.origin.quotation.flatMap {
      reading.keptIndex(of: $0) == nil ? nil : $0
    }
    filter(by: words)
  }

  private mutating func acceptSearch() {
    if searchesList { return searchListFromOrigin() }
    guard let search = position.search else { return }
    guard let span = search.currentSpan else {
      return say(search.refusal)
    }
    if view.arrangement.focus == .map { view.arrangement.focus(on: .text) }
    bringTextToSight()
    view.text.reveal(span)
    if dialogue.origin.offset != place.offset { position.trail.leave(dialogue.origin) }
  }

  /// Completes as far as all candidates agree; where they agree no farther, goes through them.
  private mutating func complete(_ prompt: Prompt, _ steps: Int) {
    if var completions = prompt.completions {
      dialogue.prompt?.replace(with: completions.next(steps))
      dialogue.prompt?.completions = completions
      return sayCandidates(completions)
    }
    let begun = prompt.text.lowercased()
    let candidates = candidates(for: prompt).filter { $0.lowercased().hasPrefix(begun) }
    guard let first = candidates.first else { return say("nothing begins like this") }
    let common = candidates.reduce(first) { $0.commonPrefix(with: $1) }
    dialogue.prompt?.replace(with: common)
    if candidates.count == 1 { return }
    dialogue.prompt?.completions = Completions(candidates: candidates)
    if common == prompt.text { return complete(dialogue.prompt ?? prompt, steps) }
    sayCandidates(Completions(candidates: candidates))
  }

  /// Shows the candidates from the one on that stands in the prompt.
  private mutating func sayCandidates(_ completions: Completions) {
    let from = completions.index ?? 0
    let place = completions.index.map { "\($0 + 1)/\(completions.candidates.count)  " } ?? ""
    say(place + completions.candidates[from...].joined(separator: "  "))
  }

  private func candidates(for prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .search, .note: []
    case .filter:
      FilterTerm.beginnings
        + reading.speakers.actors.map { reading.analysis.actors[$0.index] }.flatMap { actor in
          actor.name == actor.shortName ? [actor.name] : [actor.name, String(actor.shortName)]
        }
    case .command:
      CommandLine.names + setting.themes.map { "theme " + $0 }
        + self.candidates.flatMap { ["speaker " + $0.name, "rename " + $0.name] }
    }
  }
}

extension String {
  /// What two texts begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
