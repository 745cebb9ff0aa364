private import Glibc

/// A piece of work that a thread of its own does while the caller goes on.
///
/// Work that nobody waits for any more goes on until it is done, or the process ends. What holds it lets go
/// of it before it takes the value: an optional that cannot be copied is still found full after `take()`.
package struct BackgroundWork<Value: Sendable> {
  /// Where something can be read once the work is done.
  package let descriptor: Int32
  private let result: UnsafeMutablePointer<Value?>

  /// Begins the work; nil where the system has no thread for it.
  package init?(_ work: @escaping @Sendable () -> Value) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    nonisolated(unsafe) let result = UnsafeMutablePointer<Value?>.allocate(capacity: 1)
    result.initialize(to: nil)
    let done = ends[1]
    let isBegun = Thread.begin {
      result.pointee = work()
      var byte: UInt8 = 1
      _ = write(done, &byte, 1)
      close(done)
    }
    guard isBegun else {
      ends.forEach { _ = close($0) }
      result.deallocate()
      return nil
    }
    descriptor = ends[0]
    self.result = result
  }

  /// Whether the work is done.
  package var isDone: Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0
  }

  /// What the work gave, once it is done; waits for it, and is asked for but once.
  package func value() -> Value? {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) < 0, errno == EINTR {}
    close(descriptor)
    defer { result.deallocate() }
    return result.move()
  }
}
