import CLinux
import Glibc

/// What the process may take, so that no document can hurt more than the process itself.
enum Limits {
  /// Sets all limits, none above what the process was started with; from then on the kernel keeps them.
  static func set() {
    limit(RLIMIT_CPU, 10)
    limit(RLIMIT_AS, 1 << 30)
    if !writesFile(1), !writesFile(2) { limit(RLIMIT_FSIZE, 0) }
    limit(RLIMIT_CORE, 0)
    keepMemory()
    unblock()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGXCPU) { _ in
      Limits.say("onrecord-import: it takes more time than it may\n")
      _exit(1)
    }
  }

  /// Has memory that is given back kept for what is asked next: getting it anew is most of a short run.
  private static func keepMemory() {
    mallopt(M_MMAP_THRESHOLD, 64 << 20)
    mallopt(M_TRIM_THRESHOLD, 1 << 30)
    mallopt(M_TOP_PAD, 1 << 20)
  }

  /// Lets signals come that whoever started the process may have held back.
  private static func unblock() {
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
  }

  /// Whether a descriptor leads to a file, where the person had it sent.
  private static func writesFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func limit(_ resource: __rlimit_resource, _ most: UInt) {
    let resource = __rlimit_resource_t(resource.rawValue)
    var given = rlimit()
    guard getrlimit(resource, &given) == 0 else { return }
    let soft = min(most, given.rlim_cur)
    let isTime = resource == __rlimit_resource_t(RLIMIT_CPU.rawValue)
    var limit = rlimit(rlim_cur: soft, rlim_max: min(isTime ? soft + 1 : soft, given.rlim_max))
    setrlimit(resource, &limit)
  }

  private static func say(_ sentence: StaticString) {
    _ = write(2, sentence.utf8Start, sentence.utf8CodeUnitCount)
  }
}
