private import Glibc

/// The input, the output and the output of messages that a process starts with.
enum StandardDescriptors {
  /// Occupies those that the process was started without, so that no socket gets their number; what is
  /// read from them or written to them still fails.
  static func occupy() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
