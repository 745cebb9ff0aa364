private import JSONValues

extension Import {
  /// What the lines of JSON that an importer wrote tell; nil where they do not begin with a record.
  ///
  /// A line that cannot be read, such as the last of an import that was cut off, ends the blocks.
  package init?(lines: [UInt8]) {
    var pieces = lines.split(separator: 0x0a)[...]
    guard let first = pieces.popFirst(), let value = JSONValue(parsing: first),
      let record = ImportRecord(value)
    else { return nil }
    var blocks: [ImportBlock] = []
    for piece in pieces {
      guard let value = JSONValue(parsing: piece), let block = ImportBlock(value) else { break }
      blocks.append(block)
    }
    self.init(record: record, blocks: blocks)
  }
}

extension ImportRecord {
  fileprivate init?(_ value: JSONValue) {
    guard let format = value["format"]?.text else { return nil }
    self.init(format: format)
    title = value["title"]?.text
    byline = (value["byline"]?.items ?? []).compactMap(\.text)
    published = value["published"]?.text
    address = value["address"]?.text
    site = value["site"]?.text
    language = value["language"]?.text
    isList = value["kind"]?.text == "list"
    notice = value["notice"]?.text
  }
}

extension ImportBlock {
  fileprivate init?(_ value: JSONValue) {
    guard let name = value["kind"]?.text, let kind = Kind(rawValue: name),
      let text = value["text"]?.text
    else { return nil }
    self.init(kind: kind, level: value["level"]?.integer, text: text)
    links = (value["links"]?.items ?? []).compactMap { Link($0) }
    reason = value["leftOut"]?.text.map { Reason(rawValue: $0) ?? .boilerplate }
  }
}

extension ImportBlock.Link {
  fileprivate init?(_ value: JSONValue) {
    let fields = value.items
    guard fields.count == 3, let start = fields[0].integer, let end = fields[1].integer,
      start >= 0, start <= end, let address = fields[2].text
    else { return nil }
    self.init(range: start..<end, address: address)
  }
}
