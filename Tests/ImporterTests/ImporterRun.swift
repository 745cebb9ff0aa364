import Foundation

/// One run of the importer with what it wrote.
struct ImporterRun {
  let lines: [String]
  let complaint: String
  let status: Int32
  /// Whether it ended by itself and not by a signal.
  let isClean: Bool

  /// Runs the importer, for input given through a file that is removed again; `shell` are commands that
  /// come before it in the same process.
  init(_ arguments: [String], input: Data = Data(), behind shell: String? = nil) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("onrecord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input")
    try input.write(to: file)
    let process = Process()
    let program = Bundle.main.bundleURL.appendingPathComponent("onrecord-import")
    if let shell {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "\(shell); exec \"$0\" \"$@\"", program.path] + arguments
    } else {
      process.executableURL = program
      process.arguments = arguments
    }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let (output, complaints) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try complaints.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    lines = String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init)
    complaint = String(decoding: said, as: UTF8.self)
    status = process.terminationStatus
    isClean = process.terminationReason == .exit
  }

  init(_ page: String, _ arguments: [String] = []) throws {
    try self.init(arguments, input: Data(page.utf8))
  }
}
