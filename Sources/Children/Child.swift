import Glibc

/// A program that reads a document for us: started without a shell, fed, and heard to its end.
package struct Child {
  /// What it wrote to standard output, at most the limit.
  package private(set) var output: [UInt8] = []
  /// What it wrote to standard error, at most 64 KiB.
  package private(set) var complaint: [UInt8] = []
  /// Its status; nil where it was ended by a signal.
  package private(set) var status: Int32?
  /// Whether it wrote more than the limit and was ended for it.
  package private(set) var isCut = false

  /// Runs a program found by its name with these arguments and input; nil where there is no such program.
  package init?(_ words: [String], input: [UInt8] = [], limit: Int) {
    guard var pipes = Pipes() else { return nil }
    let handler = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, handler) }
    defer { pipes.close() }
    guard let process = Self.spawn(words, pipes) else { return nil }
    pipes.closeTheirs()
    exchange(&pipes, input, limit)
    pipes.close()
    if isCut { kill(process, SIGTERM) }
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
    status = result & 0x7f == 0 ? (result >> 8) & 0xff : nil
  }

  private static func spawn(_ words: [String], _ pipes: Pipes) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, descriptor) in pipes.theirs.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    return posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 ? process : nil
  }

  /// Feeds the input and takes what comes until both of its outputs are closed.
  private mutating func exchange(_ pipes: inout Pipes, _ input: [UInt8], _ limit: Int) {
    var sent = 0
    var isOpen = [true, true]
    if input.isEmpty { pipes.closeInput() }
    while isOpen[0] || isOpen[1], !isCut {
      var polled = [
        pollfd(fd: sent < input.count ? pipes.ours[0] : -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: isOpen[0] ? pipes.ours[1] : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen[1] ? pipes.ours[2] : -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 3, -1) > 0 || errno == EINTR else { return }
      if polled[0].revents != 0 {
        sent = Self.feed(pipes.ours[0], input[sent...])
        if sent >= input.count { pipes.closeInput() }
      }
      if polled[1].revents != 0 { isOpen[0] = Self.take(pipes.ours[1], into: &output) }
      if polled[2].revents != 0 { isOpen[1] = Self.take(pipes.ours[2], into: &complaint) }
      isCut = output.count > limit
      complaint = complaint.suffix(65_536)
    }
    if isCut { output.removeSubrange(limit...) }
  }

  /// Writes what there is room for, and gives where the rest begins; its end where nobody reads any more.
  private static func feed(_ descriptor: Int32, _ rest: ArraySlice<UInt8>) -> Int {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 65_536)) }
    if count < 0, errno == EINTR || errno == EAGAIN { return rest.startIndex }
    return count > 0 ? rest.startIndex + count : rest.endIndex
  }

  private static func take(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { room in
      let count = read(descriptor, room.baseAddress, room.count)
      if count < 0, errno == EINTR { return true }
      if count > 0 { bytes.append(contentsOf: room.prefix(count)) }
      return count > 0
    }
  }
}

/// The three pipes between us and a child.
private struct Pipes {
  /// Our ends: of its input, its output and its complaints; -1 for what is closed.
  private(set) var ours: [Int32]
  /// Its ends, in the order of the standard descriptors; none once they are closed.
  private(set) var theirs: [Int32]

  init?() {
    var ends: [[Int32]] = []
    for _ in 0..<3 {
      var pair: [Int32] = [0, 0]
      guard pipe(&pair) == 0 else {
        ends.joined().forEach { _ = Glibc.close($0) }
        return nil
      }
      pair.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
      ends.append(pair)
    }
    ours = [ends[0][1], ends[1][0], ends[2][0]]
    theirs = [ends[0][0], ends[1][1], ends[2][1]]
    _ = fcntl(ours[0], F_SETFL, O_NONBLOCK)
  }

  /// Closes the pipe to the child, which then reads the end of its input.
  mutating func closeInput() { close(0) }

  /// Closes the ends of the pipes that are the child's, in this process.
  mutating func closeTheirs() {
    theirs.forEach { _ = Glibc.close($0) }
    theirs = []
  }

  /// Closes whatever is still open.
  mutating func close() {
    ours.indices.forEach { close($0) }
    closeTheirs()
  }

  private mutating func close(_ place: Int) {
    if ours[place] >= 0 { _ = Glibc.close(ours[place]) }
    ours[place] = -1
  }
}
