import Foundation

/// The program in a tmux of its own, watched by what its screen shows.
struct TerminalSession {
  private let socket: String
  private let folder: URL
  /// The folder under which the program keeps what it keeps.
  let state: String

  static let isPossible = run(["tmux", "-V"]) != nil

  /// Starts the program in a shell that notes its exit status and the terminal modes around it.
  ///
  /// A shell with job control says when the program is suspended and brings it back on Enter; one that
  /// reads a line afterwards notes it. It does something before, and what it pipes in is its input.
  /// Unless it is that of another session, what is kept goes with the session. Another command may take
  /// the place of the program, which it finds by its name.
  init(
    _ arguments: String = "",
    command: String? = nil,
    size: String = "80x24",
    environment: String = "",
    hasJobControl: Bool = false,
    readsLineAfterwards: Bool = false,
    before: String = "",
    input: String = "",
    state: String? = nil
  ) throws {
    socket = "onrecord-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(socket)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.state = state ?? folder.path
    let programs = Bundle.main.bundleURL.path
    let run =
      command.map { "export PATH=\"\(programs):$PATH\"; \($0)" }
      ?? "env \(environment) XDG_STATE_HOME=\(self.state) \(programs)/onrecord \(arguments)"
    let script = """
      cd \(folder.path); \(before.isEmpty ? ":" : before); stty -g > before; \(hasJobControl ? "set -m" : "")
      \(input.isEmpty ? "" : input + " | ")\(run); s=$?
      while [ $s = 148 ]; do echo suspended; read line; fg > /dev/null; s=$?; done; echo $s > status
      stty -g > after; \(readsLineAfterwards ? "IFS= read -r line; echo \"$line\" > line" : ":"); echo ended > done; exec cat
      """
    let sides = size.split(separator: "x").map(String.init)
    let start = ["-L", socket, "-f", "/dev/null", "new-session", "-d"]
    _ = Self.run(["tmux"] + start + ["-x", sides[0], "-y", sides[1], script], isRead: false)
  }

  @discardableResult private func tmux(_ arguments: [String]) -> String {
    Self.run(["tmux", "-L", socket] + arguments) ?? ""
  }

  /// Gives the server of tmux and its children a clean start: no blocked signals, which would keep it
  /// from ending, and none of the descriptors by which Foundation sees a process end.
  private static let cleanStart = """
    use POSIX; sigprocmask(SIG_SETMASK, POSIX::SigSet->new); POSIX::close($_) for 3..255; exec @ARGV
    """

  private static func run(_ words: [String], isRead: Bool = true) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["perl", "-e", cleanStart, "--"] + words
    let pipe = Pipe()
    process.standardOutput = isRead ? pipe : FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let output = isRead ? (try? pipe.fileHandleForReading.readToEnd()) ?? nil : nil
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: output ?? Data(), as: UTF8.self) : nil
  }

  /// The lines of the screen.
  var screen: String { tmux(["capture-pane", "-p"]) }

  func press(_ keys: String...) { press(keys) }

  func press(_ keys: [String]) { tmux(["send-keys"] + keys) }

  /// Types nothing for a while, as a person does after every key.
  func pause() { usleep(100_000) }

  /// Pastes a text, between marks where the program asks for them.
  func paste(_ text: String) {
    tmux(["set-buffer", text])
    tmux(["paste-buffer", "-p", "-r"])
  }

  func resize(_ width: Int, _ height: Int) {
    tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// Notes from now on what the program writes to the terminal.
  func record() {
    tmux(["pipe-pane", "cat > \(folder.path)/output"])
    _ = Self.comes { note("output") != nil }
  }

  /// What it has written since.
  var recorded: String { note("output") ?? "" }

  /// Sends a signal to the program.
  func signal(_ name: String) {
    let shell = tmux(["display-message", "-p", "#{pane_pid}"])
    _ = Self.run(["pkill", "-\(name)", "-P", shell.trimmingCharacters(in: .whitespacesAndNewlines)])
  }

  /// Whether the screen comes to satisfy a condition within ten seconds.
  func comes(_ condition: (String) -> Bool) -> Bool { Self.comes { condition(screen) } }

  /// Writes a file of this name where the program runs.
  func write(_ text: String, to name: String) {
    try? Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Makes an empty file of this name there.
  func make(_ name: String) { write("", to: name) }

  /// What is left once the program has ended.
  struct End {
    let status: Int32?
    /// Whether the modes of the terminal are as before.
    let modesAreRestored: Bool
    /// The line that was read afterwards.
    let line: String?
  }

  /// What is left, once the program has ended.
  func end() -> End {
    let done = folder.appendingPathComponent("done").path
    _ = Self.comes { FileManager.default.fileExists(atPath: done) }
    defer {
      tmux(["kill-server"])
      try? FileManager.default.removeItem(at: folder)
    }
    let status = note("status").flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
    return End(
      status: status,
      modesAreRestored: note("before") == note("after"),
      line: note("line")?.trimmingCharacters(in: .newlines)
    )
  }

  private func note(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private static func comes(_ condition: () -> Bool) -> Bool {
    let deadline = Date(timeIntervalSinceNow: 10)
    while !condition() {
      if Date() > deadline { return false }
      usleep(20_000)
    }
    return true
  }
}
