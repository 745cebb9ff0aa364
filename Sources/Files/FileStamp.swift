private import Glibc

/// What tells one version of a file from another without reading it.
package struct FileStamp: Equatable, Sendable {
  private let file: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// That of the file as it is now; nil where none is there.
  package init?(of path: Path) {
    var status = stat()
    guard stat(path.words, &status) == 0 else { return nil }
    file = status.st_ino
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
