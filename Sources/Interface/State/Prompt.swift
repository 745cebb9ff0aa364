import Display

/// A line at the bottom in which a person writes.
package struct Prompt: Equatable, Sendable {
  /// What the line is written for.
  package let kind: PromptKind
  /// Whether what is looked for stands before.
  var isBackward = false
  /// What stands before the cursor, and after it.
  private(set) var head: [Unicode.Scalar] = []
  private(set) var tail: [Unicode.Scalar] = []
  /// The completions that Tab goes through; nil as long as it was not pressed.
  var completions: Completions?
  /// How far back in the history the line stands, and what was written before.
  private var recalled = (steps: 0, draft: [Unicode.Scalar]())

  /// What a key did to the prompt.
  enum Outcome: Equatable {
    case edited, moved, accepted, cancelled, ignored
    /// So many completions on.
    case completed(Int)
    /// So many lines back in the history.
    case recalled(Int)
  }

  init(_ kind: PromptKind) { self.kind = kind }

  /// Whether the same is written in the same prompt, with the cursor at the same place.
  package static func == (left: Prompt, right: Prompt) -> Bool {
    left.kind == right.kind && left.head == right.head && left.tail == right.tail
  }

  /// What is written.
  package var text: String { Self.text(head + tail) }

  /// What stands before the cursor.
  var beforeCursor: String { Self.text(head) }

  /// What stands after it.
  var afterCursor: String { Self.text(tail) }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The character in front of what is written.
  var mark: String {
    switch kind {
    case .search: isBackward ? "?" : "/"
    case .filter: "&"
    case .command: ":"
    case .note: "note: "
    }
  }

  /// Puts a text in the place of the line, with the cursor behind it.
  mutating func replace(with text: String) {
    head = Array(text.unicodeScalars)
    tail = []
  }

  /// Edits the line by a key, or says what is to be done with it.
  mutating func apply(_ key: Key) -> Outcome {
    if let steps = Self.steps[key.label] { return steps }
    completions = nil
    switch key.label {
    case "Enter": return .accepted
    case "Esc", "^C", "^G": return .cancelled
    case "Backspace", "^H":
      if head.isEmpty && tail.isEmpty { return .cancelled }
      deleteCharacter()
    case "Del", "^D": deleteNext()
    case "^U": head = []
    case "^K": tail = []
    case "^W", "M-Backspace": deleteWord()
    default: return move(key) ?? insert(key)
    }
    return .edited
  }

  /// The keys that go through completions and through the history.
  private static let steps: [String: Outcome] = [
    "Tab": .completed(1), "S-Tab": .completed(-1), "↑": .recalled(1), "^P": .recalled(1),
    "↓": .recalled(-1), "^N": .recalled(-1),
  ]

  /// Moves the cursor, where that is what the key is for.
  private mutating func move(_ key: Key) -> Outcome? {
    switch key.label {
    case "←", "^B": moveLeft()
    case "→", "^F": moveRight()
    case "Home", "^A": (head, tail) = ([], head + tail)
    case "End", "^E": (head, tail) = (head + tail, [])
    case "M-b", "M-←":
      while head.last == " " { moveLeft() }
      while let last = head.last, last != " " { moveLeft() }
    case "M-f", "M-→":
      while tail.first == " " { moveRight() }
      while let first = tail.first, first != " " { moveRight() }
    default: return nil
    }
    return .moved
  }

  private mutating func moveLeft() {
    repeat {
      guard let last = head.popLast() else { return }
      tail.insert(last, at: 0)
    } while tail.first.map(Self.isMark) ?? false
  }

  private mutating func moveRight() {
    repeat {
      guard !tail.isEmpty else { return }
      head.append(tail.removeFirst())
    } while tail.first.map(Self.isMark) ?? false
  }

  /// Whether a scalar stands on the character before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    CharacterWidth.columns(of: scalar) == 0
  }

  private mutating func deleteCharacter() {
    while let last = head.popLast(), Self.isMark(last) {}
  }

  private mutating func deleteNext() {
    let before = head
    moveRight()
    head = before
  }

  private mutating func deleteWord() {
    while head.last == " " { head.removeLast() }
    while let last = head.last, last != " " { head.removeLast() }
  }

  /// Adds a text; its ends of lines become spaces, and what cannot be shown is left out.
  mutating func insert(_ text: String) {
    completions = nil
    for scalar in text.prefix(Self.longestInsertion).unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        head.append(" ")
      } else if CharacterWidth.columns(of: scalar) != nil {
        head.append(scalar)
      }
    }
  }

  /// The most characters that are pasted at once.
  private static let longestInsertion = 1000

  private mutating func insert(_ key: Key) -> Outcome {
    guard case .character(let scalar) = key.code, key.modifiers.isEmpty else { return .ignored }
    head.append(scalar)
    return .edited
  }

  /// Puts in a line of the history, the last one last, so many steps farther back; says whether there
  /// is one.
  mutating func recall(_ steps: Int, from history: [String]) -> Bool {
    let wanted = recalled.steps + steps
    guard (0...history.count).contains(wanted) else { return false }
    if recalled.steps == 0 { recalled.draft = head + tail }
    recalled.steps = wanted
    let line = wanted == 0 ? recalled.draft : Array(history[history.count - wanted].unicodeScalars)
    (head, tail) = (line, [])
    return true
  }
}

/// What a line can be completed to, and which of it stands in the prompt.
struct Completions: Equatable, Sendable {
  let candidates: [String]
  var index: Int?

  /// The candidate so many steps on, round and round.
  mutating func next(_ steps: Int) -> String {
    let count = candidates.count
    let from = index ?? (steps > 0 ? -1 : 0)
    let next = ((from + steps) % count + count) % count
    index = next
    return candidates[next]
  }
}
