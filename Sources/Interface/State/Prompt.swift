import Display

/// A line at the bottom in which a person writes.
package struct Prompt: Equatable, Sendable {
  package let kind: PromptKind
  package private(set) var text = ""

  /// What a key did to the prompt.
  enum Outcome: Equatable {
    case edited, completed, accepted, cancelled, ignored
  }

  init(_ kind: PromptKind) { self.kind = kind }

  /// The character in front of what is written.
  var mark: String {
    switch kind {
    case .search: "/"
    case .filter: "&"
    case .command: ":"
    }
  }

  mutating func replace(with text: String) { self.text = text }

  /// Edits the line by a key, or says what is to be done with it.
  mutating func apply(_ key: Key) -> Outcome {
    switch key.label {
    case "Enter": return .accepted
    case "Esc", "^C", "^G": return .cancelled
    case "Tab": return .completed
    case "Backspace":
      if text.isEmpty { return .cancelled }
      text.removeLast()
    case "^U": text = ""
    case "^W": deleteWord()
    default: return insert(key)
    }
    return .edited
  }

  /// Adds a text; its ends of lines become spaces, and what cannot be shown is left out.
  mutating func insert(_ text: String) {
    for scalar in text.prefix(Self.longestInsertion).unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        self.text.unicodeScalars.append(" ")
      } else if CharacterWidth.columns(of: scalar) != nil {
        self.text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The most characters that are pasted at once.
  private static let longestInsertion = 1000

  private mutating func insert(_ key: Key) -> Outcome {
    guard case .character(let scalar) = key.code, key.modifiers.isEmpty else { return .ignored }
    text.unicodeScalars.append(scalar)
    return .edited
  }

  private mutating func deleteWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}
