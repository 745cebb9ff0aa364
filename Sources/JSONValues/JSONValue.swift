/// A JSON value.
package enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number as it is written.
  case number(String)
  /// A text with its escapes undone.
  case string(String)
  /// Values in the order they are written.
  case array([JSONValue])
  /// Its members in the order they are written.
  case object([Member])

  /// One member of an object.
  package struct Member: Sendable, Equatable {
    /// The name with its escapes undone.
    package let name: String
    /// What stands behind the colon.
    package let value: JSONValue

    /// A member of an object, whose name is not escaped.
    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the first member of this name; nil for all but objects that have it.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// What a string says; nil for all else.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number; nil for all else.
  package var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// The values of an array, none for null, and the value itself for all else.
  package var items: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}
