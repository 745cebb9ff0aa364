private import Glibc

/// The environment variables, an empty one being as good as none.
package enum Environment {
  /// The value of a variable; nil where it is not set or empty.
  package static subscript(name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
