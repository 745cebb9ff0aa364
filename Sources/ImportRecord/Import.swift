/// An imported document: its record and its blocks in the order of the document.
package struct Import: Sendable, Equatable {
  package var record: ImportRecord
  package var blocks: [ImportBlock]

  package init(record: ImportRecord, blocks: [ImportBlock]) {
    self.record = record
    self.blocks = blocks
  }
}
