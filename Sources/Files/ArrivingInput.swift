private import Glibc

/// What comes in by the standard input bit by bit, as far as it has come.
package struct ArrivingInput: Sendable {
  /// All that has come so far, from the beginning.
  package private(set) var contents = Input.Contents(bytes: [], isCut: false)
  /// Whether nothing more will come.
  package private(set) var isAtEnd = false
  /// How many bytes are taken.
  private let limit: Int

  /// An input of which no more than so many bytes are taken.
  package init(limit: Int) { self.limit = limit }

  /// Takes what comes: waits for the first of it so many milliseconds (-1: as long as it takes), and goes on
  /// until nothing comes for a moment or until it has taken for half a second.
  package mutating func takeMore(waiting first: Int32) {
    let begin = ContinuousClock.now
    var patience = first
    while !isAtEnd, Self.waits(patience) {
      take()
      if ContinuousClock.now - begin > .milliseconds(500), first < 0 { return }
      patience = Self.moment
    }
  }

  /// How many milliseconds without anything are a pause.
  private static let moment: Int32 = 50

  /// Whether something can be read within so many milliseconds.
  private static func waits(_ patience: Int32) -> Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, patience) > 0
  }

  private mutating func take() {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { room in
      let count = read(STDIN_FILENO, room.baseAddress, room.count)
      if count > 0 { contents.bytes.append(contentsOf: room.prefix(count)) }
      return count
    }
    if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isAtEnd = true }
    guard contents.bytes.count > limit else { return }
    contents.bytes.removeSubrange(limit...)
    (contents.isCut, isAtEnd) = (true, true)
  }
}
