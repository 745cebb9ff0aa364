private import Glibc
internal import Files

/// A store that cannot be read any more.
enum DamagedStore {
  /// Gives the file another name, with a number nobody has yet, and the log of SQLite beside it the same;
  /// gives that name.
  ///
  /// Of several programs that find the damage at once one does it; `isDamaged` is asked once more
  /// while the others wait.
  static func setAside(in folder: String, isDamaged: () -> Bool) -> String? {
    let path = folder + "/" + StorePlace.file
    let lock = open(folder + "/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return nil }
    defer { close(lock) }
    flock(lock, LOCK_EX)
    guard isDamaged() else { return nil }
    var number = 1
    while access("\(path).corrupt-\(number)", F_OK) == 0 { number += 1 }
    rename(path + "-wal", "\(path).corrupt-\(number)-wal")
    unlink(path + "-shm")
    guard rename(path, "\(path).corrupt-\(number)") == 0 else { return nil }
    return "\(StorePlace.file).corrupt-\(number)"
  }
}
