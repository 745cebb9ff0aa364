import Files
import Foundation
import Testing

@Suite struct OutputFileTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  @Test func `a file takes its place only when it is whole`() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: "\(folder)/a"))
    let file = try OutputFile(Path("\(folder)/a"))
    try file.write(Array("ne".utf8))
    #expect(text("a") == "old")
    try file.write(Array("w".utf8))
    try file.finish()
    #expect(text("a") == "new")
    #expect(files == ["a"])
  }

  @Test func `what is given up leaves nothing`() throws {
    let file = try OutputFile(Path("\(folder)/a"))
    try file.write([1])
    file.discard()
    #expect(files.isEmpty)
  }

  @Test func `a device is written as it stands`() throws {
    let file = try OutputFile(Path("/dev/null"))
    try file.write([1])
    try file.finish()
    #expect(Path("/dev/null").isDirectory == false)
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test func `a folder, and a folder that is not there, are refused`() {
    #expect(throws: FileError.directory(folder)) { try OutputFile(Path(folder)) }
    #expect(
      throws: FileError.unwritable("\(folder)/b/c", reason: "No such file or directory")
    ) { try OutputFile(Path("\(folder)/b/c")) }
  }
}
