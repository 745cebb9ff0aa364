private import Glibc

/// What the system tells by signals that do not end the process: they are noted in the handler and
/// told at the descriptor, so that the reader takes them up when it waits.
struct Notices: OptionSet, Sendable {
  let rawValue: Int32

  /// The terminal has a new size.
  static let resized = Notices(rawValue: 1)
  /// The process is asked to stop.
  static let stop = Notices(rawValue: 2)
  /// It goes on, having been stopped without a word.
  static let continued = Notices(rawValue: 4)

  private static let signals: [(number: Int32, notice: Notices)] = [
    (SIGWINCH, .resized), (SIGTSTP, .stop), (SIGCONT, .continued),
  ]

  /// Begins to listen.
  static func open() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, writing) = (ends[0], ends[1])
    canStop = !isIgnored(SIGTSTP)
    for (number, _) in signals where number != SIGTSTP || canStop { listen(to: number) }
  }

  /// Where something can be read once there is a notice; -1 where there is no such descriptor.
  nonisolated(unsafe) private(set) static var descriptor: Int32 = -1
  nonisolated(unsafe) fileprivate static var writing: Int32 = -1

  /// Whether a shell stops the process and continues it.
  nonisolated(unsafe) private(set) static var canStop = false

  /// What has been told since it was last asked.
  static func take() -> Notices {
    var notices: Notices = []
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1 {
      for (number, notice) in signals where number == Int32(byte) { notices.insert(notice) }
    }
    return notices
  }

  /// Stops the process, and those that make one job with it, until it is continued.
  static func stopJob() { letStop { _ = kill(0, SIGTSTP) } }

  /// Does something while a signal to stop stops the process itself, and forgets what is told meanwhile.
  static func letStop<Value>(_ body: () -> Value) -> Value {
    guard canStop else { return body() }
    var action = sigaction()
    sigaction(SIGTSTP, &action, nil)
    defer {
      listen(to: SIGTSTP)
      _ = take()
    }
    return body()
  }

  private static func listen(to number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = note
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0,
      let handler = action.__sigaction_handler.sa_handler
    else { return false }
    return unsafeBitCast(handler, to: Int.self) == ignored
  }

  /// What stands in the place of a handler where the parent had the signal ignored.
  private static let ignored = 1
}

/// Only calls what is safe in a signal handler.
private func note(_ signal: Int32) {
  let reason = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(Notices.writing, &byte, 1)
  errno = reason
}
