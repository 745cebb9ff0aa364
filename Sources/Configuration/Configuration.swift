package import Interface
private import TOML

/// What a person has set in `config.toml`.
package struct Configuration: Sendable {
  /// The theme to begin with, where neither the command line nor the person has chosen one.
  package private(set) var theme: String?
  /// The keys of the commands; nil where none is changed.
  package private(set) var bindings: KeyBindings?
  /// The changes of keys, in the order of the file.
  package private(set) var changes: [KeyBindings.Change] = []

  /// The commands as they are changed by now.
  private var commands: [Command]?
  /// The keys that are changed.
  private var scheme: KeyScheme

  /// Nothing is set.
  package init(_ scheme: KeyScheme? = nil) {
    self.scheme = scheme ?? .usual
    if self.scheme != .usual { bindings = KeyBindings(self.scheme) }
  }

  /// Reads the text of the file of this name; a scheme of keys goes before that which it names.
  package init(
    _ text: String,
    file: String,
    _ scheme: KeyScheme? = nil
  ) throws(ConfigurationError) {
    self.init(scheme)
    let document: Document
    do throws(SyntaxError) {
      document = try Document(text)
    } catch {
      throw ConfigurationError(file: file, line: error.line, reason: error.reason)
    }
    var last = 1
    for value in document.values.sorted(by: { $0.isOfKeymap && !$1.isOfKeymap }) {
      guard let text = value.text else {
        throw ConfigurationError(file, value.line, "“\(value.key)” is no text")
      }
      if value.isOfKeymap {
        let named = try Self.scheme(text, at: value.line, of: file)
        if scheme == nil { self = Self(named) }
        continue
      }
      try take(value.table, value.key, text, at: value.line, of: file)
      if value.table.hasPrefix(Self.keys) { last = value.line }
    }
    do throws(KeyBindings.Problem) {
      if let commands { bindings = try KeyBindings(commands, self.scheme) }
    } catch {
      throw ConfigurationError(file, line(of: error, in: document) ?? last, error.description)
    }
  }

  private static func scheme(
    _ name: String,
    at line: Int,
    of file: String
  ) throws(ConfigurationError) -> KeyScheme {
    guard let scheme = KeyScheme(rawValue: name) else {
      throw ConfigurationError(file, line, "“keymap” is usual or less")
    }
    return scheme
  }

  /// What the tables of keys are called; those of one pane have its name behind, as `keys-map`.
  private static let keys = "keys"

  private mutating func take(
    _ table: String,
    _ key: String,
    _ text: String,
    at line: Int,
    of file: String
  ) throws(ConfigurationError) {
    if table.isEmpty, key == "theme" {
      theme = text
      return
    }
    let panes = Dictionary(uniqueKeysWithValues: PaneName.allCases.map { ("keys-\($0)", $0) })
    guard table == Self.keys || panes[table] != nil else {
      let name = table.isEmpty ? key : "[\(table)]"
      throw ConfigurationError(file, line, "there is no setting “\(name)”")
    }
    let change = KeyBindings.Change(command: key, keys: text, pane: panes[table])
    do throws(KeyBindings.Problem) {
      commands = try (commands ?? scheme.commands).changed(by: change)
      changes.append(change)
    } catch {
      throw ConfigurationError(file, line, error.description)
    }
  }

  /// The line that made two commands meet in one key.
  private func line(of problem: KeyBindings.Problem, in document: Document) -> Int? {
    let names: [String] =
      switch problem {
      case .conflict(_, let one, let other), .beginning(_, let one, let other): [one, other]
      default: []
      }
    return document.values.last { names.contains($0.key) }?.line
  }
}

/// Why a file of settings cannot be used, with the line that says so.
package struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// The file of settings, as messages call it.
  package let file: String
  /// The line that is wrong, from 1.
  package let line: Int
  /// What is wrong, without the file and the line.
  package let reason: String

  init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  init(_ file: String, _ line: Int, _ reason: String) {
    self.init(file: file, line: line, reason: reason)
  }

  /// One sentence that names the file, the line and what is wrong in it.
  package var description: String { "\(file), line \(line): \(reason)" }
}

extension Document.Value {
  /// Whether it names the keys that others are changed from.
  fileprivate var isOfKeymap: Bool { table.isEmpty && key == "keymap" }
}
