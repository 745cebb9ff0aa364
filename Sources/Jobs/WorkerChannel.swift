private import CLinux
private import Glibc

/// The worker's end: jobs come in, answers go out, one after the other.
package struct WorkerChannel {
  private let descriptor: Int32
  private var incoming = FrameDecoder()
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// A job of more bytes leaves so much memory behind that it is given back.
  private static let large = 1 << 20

  /// The channel to the parent of this process, which from now on does not outlive it.
  package static func toParent() -> WorkerChannel {
    _ = die_with_parent()
    return WorkerChannel(descriptor: WorkerCommand.channel)
  }

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Answers jobs until no more come.
  package mutating func serve(_ answer: ([UInt8]) -> Answer) {
    while let job = next() {
      var bytes: [UInt8] = []
      for frame in answer(job).frames { frame.append(to: &bytes) }
      guard write(bytes) else { return }
      if job.count > Self.large { malloc_trim(0) }
    }
  }

  private mutating func next() -> [UInt8]? {
    while true {
      if let frame = try? incoming.next() { return frame.body }
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      incoming.take(chunk[..<count])
    }
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[written...])
        return unsafe Glibc.send(
          descriptor,
          rest.baseAddress,
          rest.count,
          Int32(MSG_NOSIGNAL)
        )
      }
      if count < 0, errno != EINTR { return false }
      written += max(count, 0)
    }
    return true
  }
}
