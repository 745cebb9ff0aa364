import Fuzzing
import Jobs

/// A search for texts that the analysis cannot take.
struct Hunt {
  private let seconds: Double
  private let seed: UInt64
  private let originals: [String]

  /// Of each kind of fault so many texts are kept.
  private static let most = 3

  init(seconds: Double, seed: UInt64, _ originals: [String]) {
    self.seconds = seconds
    self.seed = seed
    self.originals = originals
  }

  /// What was found, as it was found.
  func findings() throws -> [Finding] {
    var source = Texts(TextStream(seed: seed, from: originals), seconds: seconds)
    var found: [String: [Finding]] = [:]
    var count = 0
    try Worker.run(&source, workers: 1) { job, outcome in
      count += 1
      guard let fault = Worker.fault(outcome) else { return }
      let text = String(decoding: job.payload, as: UTF8.self)
      found[fault, default: []].append(Finding(text: text, fault: fault))
    }
    print("\(count) texts, \(found.values.joined().count) findings")
    return found.values.flatMap { $0.prefix(Self.most) }
  }
}

/// Texts of a stream, until so many seconds are over.
private struct Texts: JobSource {
  private var stream: TextStream
  private let end: ContinuousClock.Instant
  private var count = 0
  private(set) var isAtEnd = false
  let descriptor: Int32 = -1

  init(_ stream: TextStream, seconds: Double) {
    self.stream = stream
    end = .now + .seconds(seconds)
  }

  /// The next text to be analysed; nil once the time is over.
  mutating func next() -> Job? {
    isAtEnd = isAtEnd || .now >= end
    if isAtEnd { return nil }
    count += 1
    return Job(number: count, payload: Array(stream.next().utf8))
  }

  /// Does nothing, as texts are made when they are asked for.
  mutating func fill() {}
}
