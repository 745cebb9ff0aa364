private import CAssets

/// The data files of the repository that are embedded in the program.
package enum Asset {
  /// The names of all embedded files, in the order of the table in `assets.c`.
  package static var names: [String] {
    (0..<asset_count()).map { String(cString: asset_at($0).name) }
  }

  /// The bytes of the embedded file of this name; a name that is not embedded is a programmer error.
  package static func bytes(_ name: String) -> [UInt8] {
    Array(buffer(name))
  }

  /// The text of the embedded file of this name, read as UTF-8.
  package static func text(_ name: String) -> String {
    String(decoding: buffer(name), as: UTF8.self)
  }

  private static func buffer(_ name: String) -> UnsafeBufferPointer<UInt8> {
    for index in 0..<asset_count() {
      let asset = asset_at(index)
      if String(cString: asset.name) == name {
        return UnsafeBufferPointer(start: asset.bytes, count: asset.count)
      }
    }
    preconditionFailure("no embedded file is named \(name)")
  }
}
