private import Glibc

/// A folder of files.
package enum Folder {
  /// The regular files in a folder and in the folders in it, in the order of their names; what is hidden is
  /// passed over, and so are folders that links lead to.
  package static func files(in folder: Path) throws(FileError) -> [Path] {
    var files: [Path] = []
    for name in try names(in: folder) {
      let path = folder.appending(bytes: name)
      switch path.ownKind {
      case S_IFREG: files.append(path)
      case S_IFDIR: files += try Self.files(in: path)
      case S_IFLNK: if path.isRegularFile { files.append(path) }
      default: break
      }
    }
    return files
  }

  /// The same of the folder that an argument names, as arguments; nil where it names no folder.
  package static func files(named argument: String) throws(FileError) -> [String]? {
    let path = Path(argument: argument)
    return path.isDirectory ? try files(in: path).map(\.argument) : nil
  }

  private static func names(in folder: Path) throws(FileError) -> [[UInt8]] {
    guard let stream = opendir(folder.words) else {
      throw .unreadable(folder.description, reason: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: strlen(start)))
        }
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension Path {
  /// What kind of file has this name itself, be it a link.
  fileprivate var ownKind: mode_t? {
    var status = stat()
    return lstat(words, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
