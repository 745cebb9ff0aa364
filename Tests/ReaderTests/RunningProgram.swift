import Foundation
import Testing

/// The program that was built beside these tests, at work, with its output in files.
struct RunningProgram {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    /// Whether it was a signal that ended it, whose number is then the status.
    var isKilled: Bool
    var lines: [String]
    var errors: [String]
  }

  private let process = Process()
  private let folder: URL

  /// Starts it with this input; another output, if one is given, takes the place of the file.
  init(_ arguments: [String], input: String = "", output: FileHandle? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(input.utf8).write(to: folder.appendingPathComponent("input"))
    for name in ["output", "errors"] {
      try Data().write(to: folder.appendingPathComponent(name))
    }
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent("onrecord")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try handle("input", O_RDONLY)
    process.standardOutput = try output ?? handle("output", O_WRONLY)
    process.standardError = try handle("errors", O_WRONLY)
    try process.run()
    try output?.close()
  }

  private func handle(_ name: String, _ mode: Int32) throws -> FileHandle {
    let descriptor = open(folder.appendingPathComponent(name).path, mode | O_CLOEXEC)
    try #require(descriptor >= 0)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  var isRunning: Bool { process.isRunning }

  /// The processes it has started.
  var workers: [Int32] {
    let number = process.processIdentifier
    let children = try? String(
      contentsOfFile: "/proc/\(number)/task/\(number)/children",
      encoding: .utf8
    )
    return children?.split(separator: " ").compactMap { Int32($0) } ?? []
  }

  /// Its workers, as soon as there are so many.
  func workers(atLeast count: Int) throws -> [Int32] {
    try #require(Self.comes { workers.count >= count })
    return workers
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// How many lines it has written to its file.
  var progress: Int { text("output").utf8.count { $0 == 0x0a } }

  private func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  /// Waits for its end.
  func end() -> Outcome {
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: folder) }
    return Outcome(
      status: process.terminationStatus,
      isKilled: process.terminationReason == .uncaughtSignal,
      lines: Self.lines(text("output")),
      errors: Self.lines(text("errors"))
    )
  }

  /// The lines of a text that ends with a line end.
  private static func lines(_ text: String) -> [String] {
    text.isEmpty ? [] : Array(text.components(separatedBy: "\n").dropLast())
  }

  /// Whether a condition comes true within ten seconds.
  static func comes(_ condition: () -> Bool) -> Bool {
    let deadline = Date(timeIntervalSinceNow: 10)
    while !condition() {
      if Date() > deadline { return false }
      usleep(1000)
    }
    return true
  }
}
