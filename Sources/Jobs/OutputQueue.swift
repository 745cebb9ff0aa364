private import Glibc

/// What is to be written, in pieces that are written whole or not at all as far as can be.
///
/// Never waits for a reader, so that the process stays open to signals and to its workers.
struct OutputQueue {
  /// How writing went.
  enum Progress: Equatable {
    /// Everything that could be taken was.
    case written
    /// Nobody reads any more.
    case closed
  }

  let descriptor: Int32
  /// What messages call it.
  private let name: String
  private let isFile: Bool
  private var pieces: [[UInt8]] = []
  /// The number of bytes of the first piece that were written.
  private var written = 0

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    var status = stat()
    isFile = unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// The number of pieces that are not written yet.
  var count: Int { pieces.count }

  /// Adds a piece to be written after all others; nothing where it is empty.
  mutating func append(_ piece: [UInt8]) {
    if !piece.isEmpty { pieces.append(piece) }
  }

  /// Writes what can be written at once.
  mutating func write() throws(PoolError) -> Progress {
    while let piece = pieces.first, isReady(within: 0) {
      guard try write(piece) else { return .closed }
    }
    return .written
  }

  /// Writes the rest of a piece that was begun, if the reader takes it within a second each time.
  mutating func finishPiece() {
    pieces = written > 0 ? Array(pieces.prefix(1)) : []
    while let piece = pieces.first, isReady(within: 1000) {
      guard let isOpen = try? write(piece), isOpen else { return }
    }
  }

  /// Whether writing would not wait, once so many milliseconds have passed at most.
  private func isReady(within milliseconds: Int32) -> Bool {
    if isFile { return true }
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&request, 1, milliseconds) > 0
  }

  /// Cuts a file off behind the last piece that was written whole.
  private mutating func takeBack() {
    let end = lseek(descriptor, 0, SEEK_CUR)
    if written > 0, end >= written, ftruncate(descriptor, end - written) == 0 {
      lseek(descriptor, -written, SEEK_CUR)
    }
    written = 0
  }

  /// Writes a part of the first piece: of a pipe so much as surely goes in when it is ready.
  private mutating func write(_ piece: [UInt8]) throws(PoolError) -> Bool {
    let count = min(piece.count - written, isFile ? piece.count : Int(PIPE_BUF))
    let taken = unsafe piece.withUnsafeBytes { bytes in
      unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + written }, count)
    }
    let reason = errno
    if taken < 0 {
      if reason == EPIPE { return false }
      if reason == EINTR || reason == EAGAIN { return true }
      if isFile { takeBack() }
      throw .unwritable(name, reason: unsafe String(cString: strerror(reason)))
    }
    written += taken
    if written == piece.count {
      pieces.removeFirst()
      written = 0
    }
    return true
  }
}
