/// One thing to be worked on: a line of the input, or the name of a file.
package struct Job: Equatable, Sendable {
  /// Its place among all, from 1.
  package let number: Int
  /// What a worker is handed, without a line end; empty where the line was over the cap.
  package var payload: [UInt8]
  /// How many bytes the payload has, or had before it was done.
  package let size: Int
  /// Whether the line was over the cap.
  package let isTooLong: Bool

  /// A job whose size is that of the payload it is given.
  package init(number: Int, payload: [UInt8], isTooLong: Bool = false) {
    self.number = number
    self.payload = payload
    size = payload.count
    self.isTooLong = isTooLong
  }
}

/// What a worker makes of a job.
package struct Answer: Equatable, Sendable {
  /// Whether there is something to be written or only a reason why not.
  package enum Kind: Sendable {
    /// The body is what is to be written.
    case document
    /// The body is a sentence on why there is nothing to be written.
    case failure
  }

  /// Whether the body is a document or says why there is none.
  package var kind: Kind
  /// The bytes of the document, or the sentence of the failure.
  package var body: [UInt8]
  /// Sentences that are no failure.
  package var notices: [[UInt8]] = []

  /// An answer with the sentences that are told besides.
  package init(_ kind: Kind, body: [UInt8], notices: [[UInt8]] = []) {
    self.kind = kind
    self.body = body
    self.notices = notices
  }
}

/// How a job ended.
package enum Outcome: Equatable, Sendable {
  case answer(Answer)
  /// The line was over the cap and never handed to a worker.
  case tooLong
  /// A signal of this number ended the worker.
  case killed(signal: Int32)
  /// The worker ended by itself before it answered, with this status.
  case ended(status: Int32)
  /// The worker took longer than it may.
  case late
  /// What the worker sent is no answer.
  case garbled

  /// The bytes it takes in memory.
  var size: Int {
    guard case .answer(let answer) = self else { return 0 }
    return answer.body.count + answer.notices.reduce(0) { $0 + $1.count }
  }

  /// Whether the job's payload is still of use to name it by.
  var needsPayload: Bool {
    guard case .answer(let answer) = self else { return true }
    return answer.kind == .failure
  }
}
