private import Glibc

/// A file of lines that grows at its end, and can be gone on with after an interruption.
package struct AppendedFile {
  /// What messages call it.
  package let name: String
  /// Where it is to be written.
  package let descriptor: Int32
  /// How many whole lines were in it.
  package private(set) var lineCount = 0
  /// The last of them, without its line end.
  package private(set) var lastLine: [UInt8] = []

  /// Opens a file, which is emptied, or kept as far as its lines are whole.
  package init(_ path: Path, keepsLines: Bool) throws(FileError) {
    name = path.description
    if path.isDirectory { throw .directory(name) }
    descriptor = open(path.words, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(name) }
    let length = keepsLines ? try readLines() : 0
    guard ftruncate(descriptor, length) == 0 || errno == EINVAL else { throw Self.failure(name) }
    lseek(descriptor, length, SEEK_SET)
  }

  /// Counts the whole lines, and gives how many bytes they take.
  private mutating func readLines() throws(FileError) -> Int {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var line: [UInt8] = []
    var whole = 0
    var offset = 0
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw Self.failure(name) }
      if count == 0 { return whole }
      var start = 0
      while let end = chunk[start..<count].firstIndex(of: 0x0a) {
        lastLine = line + chunk[start..<end]
        line = []
        lineCount += 1
        start = end + 1
        whole = offset + start
      }
      line += chunk[start..<count]
      offset += count
    }
  }

  private static func failure(_ name: String) -> FileError {
    .unwritable(name, reason: String(cString: strerror(errno)))
  }
}
