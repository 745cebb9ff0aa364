/// What is kept of the reader, whatever it reads.
package struct ReaderMemory: Equatable, Sendable {
  /// The theme that was chosen last; nil where none was.
  package var theme: String?

  /// The memory of a reader that has chosen no theme.
  package init() {}
}
