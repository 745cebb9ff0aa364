private import Glibc

/// A process that answers jobs, and the socket to it.
struct WorkerProcess {
  /// What came from the worker.
  enum Arrival: Equatable {
    /// All its answers that have come as a whole; more may follow.
    case answers([Answer])
    /// The last answers; the worker has ended or sent what is no answer.
    case end([Answer], isGarbled: Bool)
  }

  let descriptor: Int32
  private let process: pid_t
  /// Frames that are to be sent.
  private var outgoing: [UInt8] = []
  private var incoming = AnswerDecoder()
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts a program, whose descriptor 3 is the socket.
  init(_ command: WorkerCommand) throws(PoolError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe socketpair(AF_UNIX, Self.kind, 0, &ends) == 0 else { throw Self.failure(errno) }
    defer { close(ends[1]) }
    var process: pid_t = 0
    let result = command.start(socket: ends[1], &process)
    guard result == 0 else {
      close(ends[0])
      throw Self.failure(result)
    }
    descriptor = ends[0]
    self.process = process
  }

  private static let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

  private static func failure(_ reason: Int32) -> PoolError {
    .noWorker(reason: unsafe String(cString: strerror(reason)))
  }

  /// Whether something waits to be sent.
  var hasOutgoing: Bool { !outgoing.isEmpty }

  /// Puts a job behind what is to be sent.
  mutating func hand(_ payload: [UInt8]) {
    Frame(kind: .job, body: payload).append(to: &outgoing)
  }

  /// Sends what goes without waiting; that the worker has ended shows when it is listened to.
  mutating func send() {
    var sent = 0
    while sent < outgoing.count {
      let count = unsafe outgoing.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[sent...])
        return unsafe Glibc.send(
          descriptor,
          rest.baseAddress,
          rest.count,
          Int32(MSG_DONTWAIT | MSG_NOSIGNAL)
        )
      }
      let reason = errno
      if count < 0, reason == EINTR { continue }
      if count < 0, reason != EAGAIN { sent = outgoing.count }
      guard count > 0 else { break }
      sent += count
    }
    outgoing.removeFirst(sent)
  }

  /// Takes what has come.
  mutating func receive() -> Arrival {
    var answers: [Answer] = []
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { bytes in
        unsafe recv(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT))
      }
      let reason = errno
      if count < 0, reason == EINTR { continue }
      if count < 0, reason == EAGAIN { return .answers(answers) }
      guard count > 0 else { return .end(answers, isGarbled: false) }
      incoming.take(chunk[..<count])
      do {
        while let answer = try incoming.next() { answers.append(answer) }
      } catch {
        return .end(answers, isGarbled: true)
      }
    }
  }

  /// Ends the process, and gives how it ended; one that has left is given time to do so by itself.
  func end(hasLeft: Bool = false) -> Outcome {
    close(descriptor)
    var status: Int32 = 0
    var patience = hasLeft ? Self.patience : 0
    while patience > 0, unsafe waitpid(process, &status, WNOHANG) == 0 {
      patience -= 1
      _ = poll(nil, 0, 1)
    }
    if patience == 0 {
      kill(process, SIGKILL)
      while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    let signal = status & 0x7f
    return signal == 0 ? .ended(status: status >> 8 & 0xff) : .killed(signal: signal)
  }

  /// How many milliseconds a process may take from its last word to its end.
  private static let patience = 1000
}
