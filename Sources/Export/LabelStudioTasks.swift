import Analysis
import Articles
import Text

/// Tasks of Label Studio: each text with what was found in it as a prediction that a person is to correct, and
/// who says what as relations; offsets count code points, as its editor does.
struct LabelStudioTasks: ExportWriter {
  var opening: String { "[\n" }
  var separator: String { "," }
  var closing: String { "]\n" }

  /// The task of one article: its text as data, what was found as a prediction.
  func part(_ findings: Findings) -> [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter(capacity: findings.article.utf8.count * 3, isIndented: false)
    let marks = TaskMark.all(of: findings.analysis)
    json.object { json in
      json.key("data")
      json.object { json in
        json.member("id", findings.article.id)
        json.member("title", findings.article.title)
        json.member("text", findings.article.text)
      }
      json.key("predictions")
      json.array([marks]) { json, marks in
        json.object { json in
          json.member("model_version", Document.format)
          json.key("result")
          json.array(marks) { write($1, findings, to: &$0) }
        }
      }
    }
    json.move(to: &bytes)
    return bytes
  }

  private func write(_ mark: TaskMark, _ findings: Findings, to json: inout JSONWriter) {
    json.object { json in
      switch mark {
      case .region(let id, let span, let label):
        json.member("id", id)
        json.member("from_name", "label")
        json.member("to_name", "text")
        json.member("type", "labels")
        json.key("value")
        json.object { json in
          json.member("start", findings.offsets[span.lower])
          json.member("end", findings.offsets[span.upper])
          json.member("text", String(findings.article[span]))
          json.key("labels")
          json.array([label]) { $0.string($1) }
        }
      case .relation(let from, let to, let label):
        json.member("type", "relation")
        json.member("from_id", from)
        json.member("to_id", to)
        json.member("direction", "right")
        json.key("labels")
        json.array([label]) { $0.string($1) }
      }
    }
  }
}

/// What a task has marked in its text.
private enum TaskMark {
  case region(id: String, Span, label: String)
  case relation(from: String, to: String, label: String)

  /// The marks of the quotations, then a region for each claim.
  static func all(of analysis: Analysis) -> [TaskMark] {
    analysis.quotations.flatMap(marks)
      + analysis.coverage.claims.map { claim in
        .region(id: "c\(claim.id.index + 1)", claim.span, label: claim.role.rawValue)
      }
  }

  /// The pieces of a quotation, its speaker and its cue, and that the pieces are said by the speaker.
  private static func marks(of quotation: Quotation) -> [TaskMark] {
    let name = "q\(quotation.id.index + 1)"
    let pieces = quotation.content.indices.map { "\(name)-\($0 + 1)" }
    let speaker = quotation.source.map { _ in "\(name)-speaker" }
    let regions = zip(pieces, quotation.content).map { id, span in
      TaskMark.region(id: id, span, label: quotation.kind.rawValue)
    }
    let others: [TaskMark?] = [
      quotation.source.map { .region(id: "\(name)-speaker", $0.span, label: "speaker") },
      quotation.cue.map { .region(id: "\(name)-cue", $0.span, label: "cue") },
    ]
    let relations = pieces.compactMap { piece in
      speaker.map { TaskMark.relation(from: piece, to: $0, label: "said by") }
    }
    return regions + others.compactMap(\.self) + relations
  }
}
