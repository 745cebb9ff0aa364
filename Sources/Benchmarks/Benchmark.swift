/// Work that is timed: its name, the bytes it goes through, and what it does.
struct Benchmark {
  let name: String
  let bytes: Int
  /// Whether only the first run counts, as for work that is prepared by it.
  var isRunOnce = false
  /// Does the work once and gives a figure of it, so that it cannot be left out.
  let run: () -> Int

  /// The time of the first run, or the median of at least three, and more for half a second.
  func median() -> Duration {
    let clock = ContinuousClock()
    var times: [Duration] = []
    var total = Duration.zero
    var checksum = 0
    let (least, most) = isRunOnce ? (1, 1) : (3, 101)
    while times.count < least || total < .milliseconds(500) && times.count < most {
      let time = clock.measure { checksum &+= run() }
      times.append(time)
      total += time
    }
    precondition(checksum != .min, "the work was left out")
    return times.sorted()[times.count / 2]
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
