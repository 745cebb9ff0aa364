private import CTOML

/// A TOML document as toml++ reads it: the values at its top and in its tables.
package struct Document: Sendable {
  /// The values in the order of their tables and keys.
  package let values: [Value]

  /// One value of a document.
  package struct Value: Sendable {
    /// The table it stands in, "" at the top.
    package let table: String
    /// Without the name of the table.
    package let key: String
    /// What a string says or a whole number is; nil for anything else.
    package let text: String?
    /// The line it stands in, from 1.
    package let line: Int
  }

  /// Reads a document, or throws where it is no TOML.
  package init(_ text: String) throws(SyntaxError) {
    if let line = KeyDepth.firstExcess(in: text) {
      throw SyntaxError(line: line, reason: "a key has more than \(KeyDepth.limit) parts")
    }
    var text = text
    let document = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ctoml_read($0.baseAddress, $0.count) }
    }
    defer { ctoml_free(document) }
    let problem = ctoml_problem_of(document)
    if let reason = problem.reason {
      throw SyntaxError(line: problem.line, reason: String(cString: reason))
    }
    values = (0..<ctoml_count(document)).map { Value(ctoml_at(document, $0)) }
  }

  /// The values of a table.
  package func values(of table: String) -> [Value] { values.filter { $0.table == table } }
}

extension Document.Value {
  fileprivate init(_ value: ctoml_value) {
    table = String(cString: value.table)
    key = String(cString: value.key)
    text = value.text.map { String(cString: $0) }
    line = Int(value.line)
  }
}

/// Why a document is no TOML.
package struct SyntaxError: Error, Equatable {
  /// The line that is wrong, from 1.
  package let line: Int
  /// What is wrong, as toml++ says it or, of too deep a key, we do.
  package let reason: String
}
