/// What was written in the prompts, the last line of each last.
package struct Histories: Sendable {
  private var lines: [PromptKind: [String]] = [:]
  /// The lines that were written since they were last kept.
  package private(set) var unkept: [(kind: PromptKind, line: String)] = []

  /// Histories in which nothing was written yet.
  package init() {}

  /// The lines of a prompt.
  package subscript(kind: PromptKind) -> [String] {
    get { lines[kind] ?? [] }
    set { lines[kind] = newValue }
  }

  /// Adds a line that was written.
  mutating func add(_ line: String, to kind: PromptKind) {
    guard !line.isEmpty else { return }
    lines[kind, default: []].removeAll { $0 == line }
    lines[kind, default: []].append(line)
    unkept.append((kind, line))
  }

  /// Notes that all lines are kept.
  package mutating func noteKept() { unkept = [] }
}
