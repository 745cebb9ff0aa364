private import Glibc

/// The lines of an input, one job each.
package struct JobLines: JobSource {
  /// The file descriptor that the lines are read from.
  package let descriptor: Int32
  /// Whether the input has ended or could not be read on; lines may still wait in `next`.
  package private(set) var isAtEnd = false
  /// The system's reason, where reading ended before the end.
  package private(set) var failure: String?
  private var splitter: LineSplitter
  private var count = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// The lines of an open descriptor; `cap` is the most bytes a line may have.
  package init(of descriptor: Int32, cap: Int) {
    self.descriptor = descriptor
    splitter = LineSplitter(cap: cap)
  }

  /// The next line, numbered from 1; at the end also the last one without a line end.
  package mutating func next() -> Job? {
    guard let line = splitter.next() ?? (isAtEnd ? splitter.last() : nil) else { return nil }
    count += 1
    return switch line {
    case .whole(let bytes): Job(number: count, payload: bytes)
    case .tooLong: Job(number: count, payload: [], isTooLong: true)
    }
  }

  /// Reads up to 64 kB, and nothing where a signal came or nothing is there yet.
  package mutating func fill() {
    let size = unsafe chunk.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    let reason = errno
    if size > 0 { return splitter.take(chunk[..<size]) }
    if size < 0, reason == EINTR || reason == EAGAIN { return }
    isAtEnd = true
    if size < 0 { failure = unsafe String(cString: strerror(reason)) }
  }
}
