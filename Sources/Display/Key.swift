/// A key as a person names it: `g`, `^F`, `M-v`, `PgDn`, `S-Tab`, `F1`.
package struct Key: Hashable, Sendable {
  /// Which key it is: a character, one with a name such as Enter, or a function key.
  package var code: Code
  /// The keys held with it: control, meta or shift.
  package var modifiers: Modifiers

  /// A key with the modifiers held with it, none unless given.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// Which key it is, without its modifiers.
  package enum Code: Hashable, Sendable {
    case character(Unicode.Scalar)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, pageUp, pageDown, home, end
    case function(Int)
  }

  /// The keys held with it; shift is named only where no other character results.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// A bit for each of the modifiers.
    package let rawValue: UInt8

    /// The modifiers whose bits are set.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control, written `^`.
    package static let control = Modifiers(rawValue: 1)
    /// Meta, which keyboards call Alt, written `M-`.
    package static let meta = Modifiers(rawValue: 2)
    /// Shift, written `S-`.
    package static let shift = Modifiers(rawValue: 4)
  }

  /// The key that types this character.
  package static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }

  /// Written `Enter`.
  package static let enter = Key(.enter)
  /// Written `Tab`.
  package static let tab = Key(.tab)
  /// Written `Esc`.
  package static let escape = Key(.escape)
  /// Written `Backspace`.
  package static let backspace = Key(.backspace)
  /// Written `Del`.
  package static let delete = Key(.delete)
  /// Written `↑`; `Up` is read too.
  package static let up = Key(.up)
  /// Written `↓`; `Down` is read too.
  package static let down = Key(.down)
  /// Written `←`; `Left` is read too.
  package static let left = Key(.left)
  /// Written `→`; `Right` is read too.
  package static let right = Key(.right)
  /// Written `PgUp`.
  package static let pageUp = Key(.pageUp)
  /// Written `PgDn`.
  package static let pageDown = Key(.pageDown)
  /// Written `Home`.
  package static let home = Key(.home)
  /// Written `End`.
  package static let end = Key(.end)
}

extension Key {
  /// The keys of a sequence such as `]q`, `M-v`, `PgDn` or `^O`; nil when it cannot be read.
  package static func sequence(_ text: String) -> [Key]? {
    var rest = Substring(text)
    var keys: [Key] = []
    while !rest.isEmpty {
      guard let key = next(&rest) else { return nil }
      keys.append(key)
    }
    return keys.isEmpty ? nil : keys
  }

  /// The single key of this name, nil when the name is none or that of a sequence.
  package init?(_ text: String) {
    guard let keys = Self.sequence(text), keys.count == 1 else { return nil }
    self = keys[0]
  }

  private static func next(_ rest: inout Substring) -> Key? {
    for (prefix, modifier) in prefixes
    where rest.utf8.count > 2 && rest.utf8.starts(with: prefix.utf8) {
      var after = rest.dropFirst(2)
      guard var key = next(&after) else { return nil }
      rest = after
      key.modifiers.insert(modifier)
      return key
    }
    for (name, code) in names where rest.utf8.starts(with: name.utf8) {
      rest = rest.dropFirst(name.count)
      return Key(code)
    }
    return control(&rest) ?? function(&rest) ?? rest.unicodeScalars.popFirst().map(Key.character)
  }

  private static func control(_ rest: inout Substring) -> Key? {
    guard rest.first == "^", let letter = rest.dropFirst().first, letter.isASCII,
      let scalar = letter.uppercased().unicodeScalars.first
    else { return nil }
    rest = rest.dropFirst(2)
    return Key(.character(scalar), .control)
  }

  private static func function(_ rest: inout Substring) -> Key? {
    guard rest.first == "F", let number = Int(rest.dropFirst().prefix { $0.isNumber }) else {
      return nil
    }
    rest = rest.dropFirst().drop { $0.isNumber }
    return Key(.function(number))
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("C-", .control), ("M-", .meta), ("S-", .shift),
  ]

  /// The name of each key that types no visible character.
  private static let names: [(String, Code)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Tab", .tab), ("Esc", .escape),
    ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("↑", .up), ("↓", .down), ("←", .left), ("→", .right),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end),
  ]
}

extension Key: CustomStringConvertible {
  /// The name of the key, as help and key tables print it.
  package var description: String { label }

  /// The name of the key, as help and key tables print it.
  package var label: String {
    var text = ""
    if modifiers.contains(.meta) { text += "M-" }
    if modifiers.contains(.shift) { text += "S-" }
    if modifiers.contains(.control) { text += name.count == 1 ? "^" : "C-" }
    return text + name
  }

  private var name: String {
    if case .function(let number) = code { return "F\(number)" }
    if let arrow = Self.arrows.first(where: { $0.0 == code }) { return arrow.1 }
    if let name = Self.names.first(where: { $0.1 == code }) { return name.0 }
    if case .character(let scalar) = code { return String(Character(scalar)) }
    return ""
  }

  private static let arrows: [(Code, String)] = [
    (.up, "↑"), (.down, "↓"), (.left, "←"), (.right, "→"),
  ]
}
