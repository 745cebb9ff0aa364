/// Where jobs come from.
package protocol JobSource {
  /// The descriptor to wait for when `next` gives nothing and more may come.
  var descriptor: Int32 { get }

  /// Whether everything has been read.
  var isAtEnd: Bool { get }

  /// The system's reason, where reading ended before the end.
  var failure: String? { get }

  /// The next job, if it can be had without waiting.
  mutating func next() -> Job?

  /// Reads on once the descriptor is ready.
  mutating func fill()
}

extension JobSource {
  /// Nil: a source that reads nothing cannot fail.
  package var failure: String? { nil }
}

/// Jobs that are known from the start, such as the names of files.
package struct JobList: JobSource {
  /// No descriptor, as nothing is waited for.
  package let descriptor: Int32 = -1
  private let payloads: [[UInt8]]
  private var count = 0

  /// The jobs with these payloads, numbered from 1 in this order.
  package init(_ payloads: [[UInt8]]) { self.payloads = payloads }

  /// Always true, even while jobs are left.
  package var isAtEnd: Bool { true }

  /// The next of the payloads; nil when all were given.
  package mutating func next() -> Job? {
    guard count < payloads.count else { return nil }
    count += 1
    return Job(number: count, payload: payloads[count - 1])
  }

  /// Does nothing, as everything is known.
  package mutating func fill() {}
}
