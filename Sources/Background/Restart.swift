private import Glibc

/// Starts the program anew, with the same arguments and a mark in its environment, when it crashes: it
/// takes its own place, and the standard input is read from its beginning once more.
package enum Restart {
  /// The signals of a crash.
  package static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// From now on a crash starts the program anew, with a variable of this name and value in its
  /// environment.
  ///
  /// Who has taken the signals for himself must call `startAnew` in handling them.
  package static func arm(marking name: String, with value: Int) {
    if marked == nil { SignalStack.use() }
    if value != marked {
      let before = environment
      environment = variables(with: name, "\(value)")
      free(before)
      marked = value
    }
    arguments = CommandLine.unsafeArgv
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

  /// The environment with a variable, in the place of one that has its name.
  private static func variables(with name: String, _ value: String) -> UnsafeMutablePointer<
    UnsafeMutablePointer<CChar>?
  > {
    var others: [UnsafeMutablePointer<CChar>?] = []
    var index = 0
    while let variable = environ[index] {
      if strncmp(variable, name + "=", name.utf8.count + 1) != 0 { others.append(variable) }
      index += 1
    }
    let all = others + [strdup("\(name)=\(value)"), nil]
    let copy = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: all.count)
    copy.initialize(from: all, count: all.count)
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
/// The value that the environment has for the mark.
nonisolated(unsafe) private var marked: Int?
nonisolated(unsafe) private var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

private func handle(_ signal: Int32) {
  Restart.startAnew(after: signal)
  raise(signal)
}
