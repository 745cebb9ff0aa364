import Files
import Glibc
import Jobs

/// How far a batch has come, on the standard error where that is a terminal.
struct Progress {
  /// What the batch goes through.
  enum Length {
    /// The articles of these files.
    case files([String])
    /// So many bytes of lines; nil where their end is not known.
    case bytes(Int?)
  }

  private let length: Length
  private let start = Self.now
  private var shown = Self.now
  private var articles = 0
  private var bytes = 0
  private var failures = 0
  /// Whether a line stands on the terminal.
  private var isShown = false
  /// Whether anybody is told.
  private let isTold = isatty(2) == 1

  /// The seconds between two lines.
  private static let pause = 0.25

  init(_ length: Length) { self.length = length }

  /// Notes an answered article.
  mutating func advance(_ job: Job) {
    articles += 1
    guard isTold else { return }
    bytes += size(of: job)
    guard Self.now - shown > Self.pause else { return }
    shown = Self.now
    isShown = true
    write("\r\u{1b}[K\(line(after: shown - start))")
  }

  /// How many bytes an article has; 0 where that is not known, as of an address.
  private func size(of job: Job) -> Int {
    guard case .files(let files) = length else { return job.size }
    return Folder.size(of: Path(argument: files[job.number - 1]))
  }

  /// Takes the line away, so that something else can be written.
  mutating func clear() {
    if isShown { write("\r\u{1b}[K") }
    isShown = false
  }

  /// Notes a failure.
  mutating func fail() {
    clear()
    failures += 1
  }

  /// The line after so many seconds.
  func line(after seconds: Double) -> String {
    var parts: [String]
    let rest: [String]
    switch length {
    case .files(let files):
      parts = ["\(articles) of \(files.count) articles"]
      rest = left(seconds, done: articles, of: files.count)
    case .bytes(let all):
      parts = ["\(articles) articles"]
      rest = all.map { left(seconds, done: bytes, of: $0) } ?? []
    }
    let rate = Int(Double(bytes) / 1e5 / max(seconds, 0.001))
    if bytes > 0 { parts.append("\(rate / 10).\(rate % 10) MB/s") }
    parts += rest
    if failures > 0 { parts.append("\(failures) failed") }
    return parts.joined(separator: ", ")
  }

  private func left(_ seconds: Double, done: Int, of all: Int) -> [String] {
    guard done > 0, all >= done else { return [] }
    let rest = Int(seconds * Double(all - done) / Double(done) + 0.5)
    return [rest < 120 ? "\(rest) s left" : "\(rest / 60) min left"]
  }

  private func write(_ text: String) { _ = try? Output.error.write(text) }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
