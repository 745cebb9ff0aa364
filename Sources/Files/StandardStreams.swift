private import Glibc

/// The three descriptors that a program is started with.
package enum StandardStreams {
  /// Takes the place of each that is closed, so that no other file comes to stand there; reading from it
  /// and writing to it fail as before.
  package static func reserve() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
