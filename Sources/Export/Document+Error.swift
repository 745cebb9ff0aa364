extension Document {
  /// Appends, in the place of a document, a line on why there is none, and a line end.
  package static func append(error: String, id: String?, to bytes: inout [UInt8]) {
    var json = JSONWriter(capacity: 256, isIndented: false)
    json.object { json in
      json.key("id")
      json.optional(id) { $0.string($1) }
      json.key("error")
      json.string(error)
    }
    json.move(to: &bytes)
  }
}
