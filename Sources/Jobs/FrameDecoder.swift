/// Bytes that come in pieces, given back as frames.
struct FrameDecoder {
  /// The bytes cannot be frames.
  struct Garbled: Error {}

  private var buffer: [UInt8] = []
  /// Where the next frame begins.
  private var start = 0

  /// Takes the next bytes.
  mutating func take(_ piece: ArraySlice<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: piece)
  }

  /// The next frame that has come as a whole.
  mutating func next() throws(Garbled) -> Frame? {
    guard start < buffer.count else { return nil }
    guard let kind = Frame.Kind(rawValue: buffer[start]) else { throw Garbled() }
    let body = start + Frame.headerLength
    guard body <= buffer.count else { return nil }
    let length = buffer[start + 1..<body].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= buffer.count - body else { return nil }
    start = body + length
    return Frame(kind: kind, body: Array(buffer[body..<start]))
  }
}

/// Frames of a worker, put together to answers.
struct AnswerDecoder {
  private var frames = FrameDecoder()
  private var notices: [[UInt8]] = []

  /// Takes what was read from the worker, which may end within a frame.
  mutating func take(_ piece: ArraySlice<UInt8>) { frames.take(piece) }

  /// The next answer that has come as a whole.
  mutating func next() throws(FrameDecoder.Garbled) -> Answer? {
    while let frame = try frames.next() {
      switch frame.kind {
      case .notice: notices.append(frame.body)
      case .document: return answer(.document, frame.body)
      case .failure: return answer(.failure, frame.body)
      case .job: throw FrameDecoder.Garbled()
      }
    }
    return nil
  }

  private mutating func answer(_ kind: Answer.Kind, _ body: [UInt8]) -> Answer {
    defer { notices = [] }
    return Answer(kind, body: body, notices: notices)
  }
}
