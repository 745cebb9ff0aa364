internal import Text

/// HTML or SVG whose elements are closed and whose text is escaped.
struct Markup: Sendable, ExpressibleByArrayLiteral {
  /// The markup as it is written.
  private(set) var source: String

  private init(source: String) { self.source = source }

  /// One after the other.
  init(_ pieces: some Sequence<Markup>) {
    source = pieces.reduce(into: "") { $0 += $1.source }
  }

  init(arrayLiteral pieces: Markup...) { self.init(pieces) }

  /// A text that stands for itself.
  static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// A style sheet of this program's own.
  static func style(_ sheet: String) -> Markup { Markup(source: "<style>\n\(sheet)</style>\n") }

  /// An element with its attributes, in their order, and what it holds.
  static func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: Markup = []
  ) -> Markup {
    Markup(source: start(name, attributes) + content.source + "</\(name)>")
  }

  /// An element that stands on a line of its own.
  static func block(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: Markup = []
  ) -> Markup {
    Markup(source: element(name, attributes, content).source + "\n")
  }

  /// An element of HTML that holds nothing and has no end.
  static func void(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) -> Markup {
    Markup(source: start(name, attributes) + "\n")
  }

  /// The one behind the other, with nothing between.
  static func + (left: Markup, right: Markup) -> Markup { [left, right] }

  /// The start of an element; an attribute without a value is left out.
  private static func start(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?>
  ) -> String {
    let written = attributes.map { name, value in
      value.map { " \(name)=\"\(escaped($0))\"" } ?? ""
    }
    return "<\(name)\(written.joined())>"
  }

  /// The text without markup.
  private static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      !ForbiddenCharacter.canBegin(with: $0) && !"&<>\"".utf8.contains($0)
    }
    if isPlain { return text }
    return text.unicodeScalars.map(escaped).joined()
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: CharacterReference.safe(scalar)
    }
  }
}
