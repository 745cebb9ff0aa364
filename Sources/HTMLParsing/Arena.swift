import CGumbo
private import Glibc

/// The memory of one parse: it only grows, up to a limit, and is given back as a whole.
///
/// Gumbo checks no allocation, so a parse that exceeds the limit ends the process with a sentence.
struct Arena: ~Copyable {
  private let state: UnsafeMutablePointer<State>

  fileprivate struct State {
    var next: UnsafeMutableRawPointer?
    var left = 0
    var taken = 0
    var blocks: [UnsafeMutableRawPointer] = []
  }

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State())
  }

  deinit {
    for block in state.pointee.blocks { free(block) }
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Lets a parse take its memory from here; the arena has to outlive it.
  func serve(_ options: inout GumboOptions) {
    options.userdata = UnsafeMutableRawPointer(state)
    options.allocator = { arena, size in
      arena.flatMap { Arena.take(size, from: $0.assumingMemoryBound(to: State.self)) }
    }
    options.deallocator = { _, _ in }
  }

  private static let blockSize = 1 << 20
  private static let limit = 640 << 20

  private static func take(
    _ size: Int,
    from state: UnsafeMutablePointer<State>
  ) -> UnsafeMutableRawPointer? {
    let size = (size + 15) & ~15
    if size > state.pointee.left { grow(state, by: max(size, blockSize)) }
    let start = state.pointee.next
    state.pointee.next = start.map { $0 + size }
    state.pointee.left -= size
    return start
  }

  private static func grow(_ state: UnsafeMutablePointer<State>, by size: Int) {
    state.pointee.taken += size
    guard state.pointee.taken <= limit, let block = malloc(size) else {
      let sentence = "onrecord-import: the page takes more memory than it may\n"
      _ = sentence.utf8CString.withUnsafeBufferPointer { write(2, $0.baseAddress, $0.count - 1) }
      exit(1)
    }
    state.pointee.blocks.append(block)
    state.pointee.next = block
    state.pointee.left = size
  }
}
