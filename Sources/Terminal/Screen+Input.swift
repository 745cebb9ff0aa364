package import Display
private import Glibc

extension Screen {
  /// How long to wait for input.
  package enum Waiting: Equatable, Sendable {
    case no, forever
    /// So many milliseconds without any.
    case atMost(Int32)

    /// The same as poll(2) takes it.
    fileprivate var milliseconds: Int32 {
      switch self {
      case .no: 0
      case .forever: -1
      case .atMost(let count): count
      }
    }
  }

  /// The next input; nil where there is none yet: after that time, or as soon as another descriptor has
  /// something to be read.
  package mutating func nextInput(waiting: Waiting, or other: Int32? = nil) -> Input? {
    while true {
      while let input = keyboard.next() {
        guard case .identified = input else { return input }
        asked = nil
      }
      var sources = [keyboard.descriptor, Notices.descriptor, other ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let silence = keyboard.silence
      let patience = silence < 0 || waiting == .no ? waiting.milliseconds : silence
      let ready = poll(&sources, nfds_t(sources.count), patience)
      if ready == 0 && patience == waiting.milliseconds { return nil }
      guard ready > 0 else { continue }
      if sources[1].revents != 0, let input = noticed() { return input }
      if sources[0].revents != 0, !keyboard.count() { return .hangUp }
      if sources[2].revents != 0, sources[0].revents == 0 { return nil }
    }
  }

  /// What the system told of the terminal.
  private mutating func noticed() -> Input? {
    let notices = Notices.take()
    if notices.contains(.stop) {
      suspend()
    } else if notices.contains(.continued) {
      leave()
      enter()
    } else if notices.contains(.resized) {
      takeSize()
    }
    return .resize(height: size.height, width: size.width)
  }

  /// Asks the terminal for its background; the answer comes as input, if at all.
  ///
  /// A second question that every terminal answers tells when no answer to the first will come. Nothing
  /// is asked while keys wait: one of them may end the reader, and the answer would reach the shell.
  package mutating func askBackground() -> Bool {
    var source = pollfd(fd: keyboard.descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, 0) == 0 else { return false }
    asked = .now
    Self.send("\u{1B}]11;?\u{1B}\\\u{1B}[c")
    return true
  }

  /// Reads what a terminal that was asked a moment ago is still to answer, so that it does not reach the
  /// shell; stops at a key.
  static func swallowAnswer(askedAt asked: ContinuousClock.Instant, _ keyboard: Keyboard) {
    var keyboard = keyboard
    while true {
      let left = Duration.milliseconds(200) - asked.duration(to: .now)
      var source = pollfd(fd: keyboard.descriptor, events: Int16(POLLIN), revents: 0)
      guard left > .zero, poll(&source, 1, Int32(left / .milliseconds(1)) + 1) > 0,
        keyboard.count()
      else { return }
      while let input = keyboard.next() {
        guard case .background = input else { return }
      }
    }
  }
}
