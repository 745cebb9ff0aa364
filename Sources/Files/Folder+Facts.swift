private import Glibc

extension Folder {
  /// Makes a folder that nobody else may look into, with those that it is to lie in.
  package static func make(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let reason = String(cString: strerror(errno))
      throw .unwritable(path, reason: reason)
    }
  }

  /// Makes the folder of a path, in one that is there.
  package static func make(_ path: Path) throws(FileError) {
    guard mkdir(path.words, 0o777) != 0 else { return }
    throw .unwritable(path.description, reason: String(cString: strerror(errno)))
  }

  /// Whether there is a file of this name.
  package static func holds(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The whole path of a file that is there, without links; nil where there is none.
  package static func whole(_ path: Path) -> String? {
    guard let whole = realpath(path.words, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// How many bytes a file has; 0 where there is none.
  package static func size(of path: Path) -> Int {
    var status = stat()
    return stat(path.words, &status) == 0 ? Int(status.st_size) : 0
  }
}
