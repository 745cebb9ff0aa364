private import Glibc

/// A thread beside the one that keys and signals come to.
enum Thread {
  /// As much as the first thread usually has.
  private static let stackSize = 8 << 20

  /// Begins a thread; false where there can be none.
  static func begin(_ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackSize)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let context = UnsafeMutablePointer<@Sendable () -> Void>.allocate(capacity: 1)
    context.initialize(to: body)
    let mask = leaveSignals()
    defer { restore(mask) }
    var thread = pthread_t()
    let failure = pthread_create(&thread, &attributes, { run($0) }, context)
    pthread_attr_destroy(&attributes)
    guard failure != 0 else { return true }
    context.deinitialize(count: 1)
    context.deallocate()
    return false
  }

  /// Leaves all signals but those of a crash to the first thread; gives what was left before.
  private static func leaveSignals() -> sigset_t {
    var left = sigset_t()
    var before = sigset_t()
    sigfillset(&left)
    for number in Restart.crashes { sigdelset(&left, number) }
    pthread_sigmask(SIG_BLOCK, &left, &before)
    return before
  }

  private static func restore(_ mask: sigset_t) {
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

/// Runs what `Thread.begin` was given.
private func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  SignalStack.use()
  let body = context?.assumingMemoryBound(to: (@Sendable () -> Void).self)
  body?.move()()
  body?.deallocate()
  return nil
}
