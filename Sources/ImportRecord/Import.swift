/// An imported document: its record and its blocks in the order of the document.
package struct Import: Sendable, Equatable {
  /// Title, names, date and the rest, each as far as the document tells it.
  package var record: ImportRecord
  /// Also those that are no part of the article, each with the reason.
  package var blocks: [ImportBlock]

  /// A document of a record and its blocks, in the order of the document.
  package init(record: ImportRecord, blocks: [ImportBlock]) {
    self.record = record
    self.blocks = blocks
  }
}
