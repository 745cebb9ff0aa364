internal import CLinux
internal import Glibc

/// The signals that ask the process to end, held back so that it can end in order.
package struct Signals: ~Copyable {
  /// Ready to be read when a signal has come; -1 where it cannot be known.
  let descriptor: Int32
  private var before = sigset_t()

  /// The signals a person or a shell sends to a whole group of processes.
  private static let asking = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Holds them back from now on; writing where nobody reads, or beyond what a file may have, becomes an error.
  package init() {
    var asking = Self.askingSet
    unsafe sigprocmask(SIG_BLOCK, &asking, &before)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    unsafe descriptor = signalfd(-1, &asking, Int32(SFD_CLOEXEC))
  }

  deinit {
    close(descriptor)
    var before = before
    unsafe sigprocmask(SIG_SETMASK, &before, nil)
  }

  /// The signal that has come, once the descriptor is ready.
  func next() -> Int32? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return unsafe read(descriptor, &info, size) == size ? Int32(info.ssi_signo) : nil
  }

  /// Ends the process by this signal, as if it had not been held back.
  package static func end(by number: Int32) -> Never {
    var only = Self.set(of: [number])
    signal(number, SIG_DFL)
    unsafe sigprocmask(SIG_UNBLOCK, &only, nil)
    raise(number)
    exit(128 + number)
  }

  /// What the system calls a signal.
  package static func name(of number: Int32) -> String {
    unsafe strsignal(number).map { unsafe String(cString: $0) } ?? "unknown"
  }

  /// What a worker does not react to: whoever sends it to the group means the parent.
  static var askingSet: sigset_t { Self.set(of: asking) }

  private static func set(of numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in numbers { unsafe sigaddset(&set, number) }
    return set
  }
}
