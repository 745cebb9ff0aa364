import Testing

@testable import Jobs

@Suite struct FrameTests {
  private let answers = [
    Answer(.document, body: Array("{}\n".utf8), notices: [Array("cut".utf8), []]),
    Answer(.failure, body: Array("no text".utf8)),
    Answer(.document, body: []),
    Answer(.document, body: Array(repeating: 0xff, count: 300)),
  ]

  private var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for frame in answers.flatMap(\.frames) { frame.append(to: &bytes) }
    return bytes
  }

  @Test func `answers are the same wherever the bytes are split`() throws {
    for split in 0...bytes.count {
      var decoder = AnswerDecoder()
      var decoded: [Answer] = []
      for part in [bytes[..<split], bytes[split...]] {
        decoder.take(part)
        while let answer = try decoder.next() { decoded.append(answer) }
      }
      #expect(decoded == answers)
    }
  }

  @Test func `answers are the same when the bytes come one by one`() throws {
    var decoder = AnswerDecoder()
    var decoded: [Answer] = []
    for index in bytes.indices {
      decoder.take(bytes[index...index])
      while let answer = try decoder.next() { decoded.append(answer) }
    }
    #expect(decoded == answers)
  }

  @Test func `bytes that are no answer are refused`() {
    var words = AnswerDecoder()
    words.take(Array("Fatal error".utf8)[...])
    #expect(throws: FrameDecoder.Garbled.self) { try words.next() }
    var job: [UInt8] = []
    Frame(kind: .job, body: []).append(to: &job)
    var echo = AnswerDecoder()
    echo.take(job[...])
    #expect(throws: FrameDecoder.Garbled.self) { try echo.next() }
  }
}
