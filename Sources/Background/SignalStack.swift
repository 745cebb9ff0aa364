private import Glibc

/// Room for the handlers of signals, also where a thread has used up its own.
package enum SignalStack {
  private static let size = 65536

  /// Gives the calling thread such room.
  package static func use() {
    var stack = stack_t()
    stack.ss_size = size
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    sigaltstack(&stack, nil)
  }
}
