private import Glibc

/// Time that all but stands still while the process is stopped or the machine asleep.
///
/// A worker is not late because somebody pressed ^Z.
struct Stopwatch {
  /// The longest stretch that is believed, in seconds; the clock is looked at more often.
  static let stretch = 1.0

  /// Seconds since the start.
  private(set) var now = 0.0
  private var last: Double

  /// Starts at this instant, in seconds of any clock that does not go back.
  init(at instant: Double) { last = instant }

  /// Goes on to this instant.
  mutating func advance(to instant: Double) {
    now += min(max(instant - last, 0), Self.stretch)
    last = instant
  }

  /// The system's clock, in seconds.
  static var instant: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
