internal import Glibc

/// How a worker is started.
package struct WorkerCommand: Sendable {
  /// The path of the program.
  package var program: String
  /// Its arguments, the name it is called by first.
  package var arguments: [String]
  /// Whether the worker may read the standard input.
  package var sharesInput: Bool

  /// A command; the worker has no standard input unless it is said to share it.
  package init(program: String, arguments: [String], sharesInput: Bool = false) {
    self.program = program
    self.arguments = arguments
    self.sharesInput = sharesInput
  }

  /// The descriptor by which the worker gets jobs and answers them.
  static let channel: Int32 = 3

  /// Starts it with this socket; gives 0, or the system's number for the reason.
  func start(socket: Int32, _ process: inout pid_t) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let nothing = "/dev/null"
    if !sharesInput { unsafe posix_spawn_file_actions_addopen(&actions, 0, nothing, O_RDONLY, 0) }
    for output: Int32 in [1, 2] {
      unsafe posix_spawn_file_actions_addopen(&actions, output, nothing, O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, Self.channel)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var held = Signals.askingSet
    unsafe posix_spawnattr_setsigmask(&attributes, &held)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var settings = unsafe Self.environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    return unsafe posix_spawn(&process, program, &actions, &attributes, &words, &settings)
  }

  /// The environment of this process, but that nothing is done about a crash: it is expected.
  private static var environment: [String] {
    var settings = ["SWIFT_BACKTRACE=enable=no"]
    var next = unsafe environ
    while let setting = unsafe next.pointee {
      let setting = unsafe String(cString: setting)
      if !setting.hasPrefix("SWIFT_BACKTRACE=") { settings.append(setting) }
      unsafe next += 1
    }
    return settings
  }
}
