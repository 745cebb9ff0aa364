import Foundation

/// What a line of shell left behind.
struct ShellOutcome {
  var status: Int32
  var output: String
  var errors: String

  /// Runs a line of shell in an empty folder, where `onrecord` is the program that was built beside
  /// these tests, and `$ONRECORD` its path.
  init(_ line: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = Bundle.main.bundleURL.appendingPathComponent("onrecord").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ONRECORD='\(program)'; onrecord() { \"$ONRECORD\" \"$@\"; }\n" + line,
    ]
    process.currentDirectoryURL = folder
    let pipes = [Pipe(), Pipe()]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipes[0]
    process.standardError = pipes[1]
    try process.run()
    let output = try pipes[0].fileHandleForReading.readToEnd() ?? Data()
    let errors = try pipes[1].fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: output, as: UTF8.self)
    self.errors = String(decoding: errors, as: UTF8.self)
  }
}
