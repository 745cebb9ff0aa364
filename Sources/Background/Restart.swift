private import Glibc

/// Starts the program anew, with the same arguments and a mark in its environment, when it crashes: it
/// takes its own place, and the standard input is read from its beginning once more.
package enum Restart {
  /// The signals of a crash.
  package static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// From now on a crash starts the program anew, with this name as a variable of its environment.
  ///
  /// Who has taken the signals for himself must call `startAnew` in handling them.
  package static func arm(marking name: String) {
    if environment == nil { environment = variables(and: name + "=1") }
    arguments = CommandLine.unsafeArgv
    SignalStack.use()
    for number in crashes where !isHandledElsewhere {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = handle
      action.sa_flags = Int32(bitPattern: UInt32(SA_ONSTACK) | UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Whether somebody else has taken the signals of a crash for himself.
  nonisolated(unsafe) package static var isHandledElsewhere = false

  /// From now on a crash ends the program.
  package static func disarm() { arguments = nil }

  /// The environment with one variable more.
  private static func variables(and more: String) -> UnsafeMutablePointer<
    UnsafeMutablePointer<CChar>?
  > {
    var count = 0
    while environ[count] != nil { count += 1 }
    let copy = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count + 2)
    for index in 0..<count { (copy + index).initialize(to: environ[index]) }
    (copy + count).initialize(to: strdup(more))
    (copy + count + 1).initialize(to: nil)
    return copy
  }
}

extension Restart {
  /// Starts the program anew where a crash is to do so; only calls what is safe in a signal handler.
  package static func startAnew(after signal: Int32) {
    guard let arguments, let environment, isCrash(signal) else { return }
    lseek(0, 0, SEEK_SET)
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    execve("/proc/self/exe", arguments, environment)
  }

  private static func isCrash(_ signal: Int32) -> Bool {
    switch signal {
    case SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV: true
    default: false
    }
  }
}

nonisolated(unsafe) private var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
nonisolated(unsafe) private var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

private func handle(_ signal: Int32) {
  Restart.startAnew(after: signal)
  raise(signal)
}
