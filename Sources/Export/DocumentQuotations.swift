import Analysis
import Text

extension DocumentWriter {
  /// Writes a quotation, with null for the cue and the source that it lacks.
  func write(_ quotation: Quotation, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", quotation.id.index + 1)
      json.key("type")
      json.name(quotation.kind.rawValue)
      write(quotation.span, to: &json)
      json.key("spans")
      json.array(quotation.content, inline: true) { json, piece in
        json.pair(offsets[piece.lower], offsets[piece.upper])
      }
      json.member("paragraph", quotation.paragraph)
      json.key("cue")
      json.optional(quotation.cue) { json, cue in
        json.object(inline: true) { writeWithText(cue.span, to: &$0) }
      }
      json.key("speaker")
      json.optional(quotation.source) { write($1, to: &$0) }
      json.key("rule")
      json.string(quotation.attribution.rule)
      json.key("confidence")
      json.fraction(quotation.attribution.confidence)
    }
  }

  private func write(_ source: Source, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      writeWithText(source.span, to: &json)
      json.key("actor")
      json.optional(source.actor) { $0.number($1.index + 1) }
    }
  }
}
