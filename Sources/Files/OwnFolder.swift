private import Glibc

/// Where the program itself stands.
package enum OwnFolder {
  /// The folder that its file is in; the working folder where the system does not tell.
  package static let path: String = {
    let target = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { room in
      guard let start = room.baseAddress?.assumingMemoryBound(to: CChar.self) else { return "" }
      let count = readlink("/proc/self/exe", start, room.count)
      return String(decoding: room.prefix(max(count, 0)), as: UTF8.self)
    }
    guard let slash = target.lastIndex(of: "/") else { return "." }
    return String(target[..<slash])
  }()
}
