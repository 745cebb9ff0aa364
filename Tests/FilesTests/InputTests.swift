import Files
import Glibc
import Testing

@Suite struct InputTests {
  private let path = #filePath

  @Test func `a file is read to its end, or to the limit`() throws {
    var whole = try Input(path: Path(path))
    let contents = try whole.contents(limit: 1 << 20)
    #expect(!contents.isCut)
    #expect(contents.bytes.starts(with: "import Files\n".utf8))
    #expect(contents.bytes.last == 0x0a)
    var part = try Input(path: Path(path))
    let beginning = try part.contents(limit: 6)
    #expect(beginning.isCut)
    #expect(beginning.bytes == Array("import".utf8))
  }

  @Test func `what cannot be read is named with the reason`() {
    #expect(throws: FileError.missing("/nowhere/at all")) { try opened("/nowhere/at all") }
    #expect(throws: FileError.directory("/tmp")) { try opened("/tmp") }
    #expect(
      FileError.directory("/tmp").description == "/tmp: this is a directory; name a file in it"
    )
  }

  @Test func `a pipe out of which nothing comes is said to be one`() throws {
    let pipe = "/tmp/onrecord-pipe-\(getpid())"
    #expect(mkfifo(pipe, 0o600) == 0)
    defer { unlink(pipe) }
    var input = try Input(path: Path(pipe))
    #expect(throws: FileError.silent(pipe)) { try contents(of: &input) }
    #expect(FileError.silent("p").description == "p: nobody writes anything to this pipe")
  }

  private func contents(of input: inout Input) throws { _ = try input.contents(limit: 1) }

  private func opened(_ path: String) throws { _ = try Input(path: Path(path)) }
}
