private import Background
private import Glibc

/// Gives the terminal back when the process is killed or crashes.
///
/// The handler only calls what is safe in a signal handler: it writes fixed bytes, puts back the
/// modes saved at the start and lets the signal end the process, or a crash start it anew.
enum Rescue {
  /// Saves the modes of the terminal, before curses changes them.
  static func saveModes(of descriptor: Int32) {
    let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    saved.initialize(to: termios())
    guard tcgetattr(descriptor, saved) == 0 else { return }
    modes = saved
    terminal = descriptor
  }

  /// Lets no key stop the output, until the modes are put back or changed.
  static func letOutputFlow() {
    guard var flowing = modes?.pointee else { return }
    flowing.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(terminal, TCSANOW, &flowing)
  }

  /// Puts back the modes that were saved.
  static func restoreModes() {
    if let modes { tcsetattr(terminal, TCSANOW, modes) }
  }

  /// Lets signals wait, while the terminal is taken but could not be given back.
  static func holdSignals() {
    var all = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_SETMASK, &all, nil)
  }

  /// Lets signals through, also those that a parent with threads may have left blocked.
  static func releaseSignals() {
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
  }

  /// Puts the handlers of a crash in place, as other threads may be at work while the terminal is taken.
  static func armAgainstCrashes() {
    write(leaving, on: Restart.crashes)
    Restart.isHandledElsewhere = true
  }

  /// Puts the handlers in place, after curses has put in its own, and lets signals through.
  static func arm(_ modes: TerminalModes) {
    write(TerminalModes.synchronized.off + modes.off + leaving, on: deadly)
    releaseSignals()
  }

  /// Has a text written to the terminal, and its modes put back, when one of these signals comes.
  private static func write(_ text: String, on signals: [Int32]) {
    let bytes = Array(text.utf8)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    restoringCount = 0
    restoring = copy
    restoringCount = bytes.count
    SignalStack.use()
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = rescue
      action.sa_flags = Int32(bitPattern: UInt32(SA_ONSTACK) | UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// The signals that end a process which does not handle them.
  private static let deadly = [
    SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGUSR1, SIGSEGV, SIGUSR2,
    SIGPIPE, SIGALRM, SIGTERM, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGSYS,
  ]

  /// Forgets the terminal, when it has been given back in the ordinary way.
  static func disarm() { restoringCount = 0 }

  /// Application keys and alternate screen off, cursor and plain colours on.
  private static let leaving =
    "\u{1B}[?1l\u{1B}>\u{1B}[39;49m\u{1B}[m\u{1B}(B\u{1B}[?12l\u{1B}[?25h\u{1B}[?1049l\r"
}

nonisolated(unsafe) private var modes: UnsafeMutablePointer<termios>?
nonisolated(unsafe) private var terminal: Int32 = 0
nonisolated(unsafe) private var restoring: UnsafeMutablePointer<UInt8>?
nonisolated(unsafe) private var restoringCount = 0

private func rescue(_ signal: Int32) {
  if restoringCount > 0, hasTerminal, let restoring {
    _ = write(1, restoring, restoringCount)
    if let modes { tcsetattr(terminal, TCSANOW, modes) }
  }
  Restart.startAnew(after: signal)
  raise(signal)
}

/// Whether the terminal is not somebody else's, as it is while the process is stopped.
private var hasTerminal: Bool {
  let group = tcgetpgrp(terminal)
  return group <= 0 || group == getpgrp()
}
