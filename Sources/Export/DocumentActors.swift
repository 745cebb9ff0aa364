import Analysis

extension DocumentWriter {
  /// Writes an actor as an object; actors and quotations are numbered from 1.
  func write(_ actor: Actor, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", actor.id.index + 1)
      json.key("name")
      json.string(actor.name)
      json.key("kind")
      json.name(actor.kind.nameInDocument)
      json.key("role")
      json.optional(actor.role) { $0.string($1) }
      json.key("country")
      json.optional(actor.country) { $0.code($1) }
      json.key("affiliation")
      json.optional(actor.affiliation) { $0.number($1.index + 1) }
      json.key("mentions")
      json.array(actor.mentions) { json, mention in
        json.object(inline: true) { json in
          write(mention.span, to: &json)
          json.key("form")
          json.name(mention.form.rawValue)
        }
      }
      json.key("quotes")
      json.array(actor.quotations, inline: true) { $0.number($1.index + 1) }
      json.member("quotedWords", actor.quotedWords)
    }
  }

  /// Writes a mention of a country with its bounds and its words.
  func write(_ place: PlaceMention, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      writeWithText(place.span, to: &json)
      json.key("country")
      json.code(place.country)
      json.key("form")
      json.name(place.form.rawValue)
    }
  }
}

extension Actor.Kind {
  /// The name of the kind in a document, whose format has no kind of its own for what is written.
  fileprivate var nameInDocument: String {
    self == .document ? Self.organization.rawValue : rawValue
  }
}
