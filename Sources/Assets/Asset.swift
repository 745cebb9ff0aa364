private import CAssets

/// The data files of the repository that are embedded in the program.
package enum Asset {
  /// The names of all embedded files, in the order of the table in `assets.c`.
  package static var names: [String] {
    (0..<asset_count()).map { String(cString: asset_at($0).name) }
  }

  /// The embedded file of this name, read in place; a name that is not embedded is a programmer error.
  package static func file(_ name: String) -> AssetBytes {
    for index in 0..<asset_count() {
      let asset = asset_at(index)
      if String(cString: asset.name) == name {
        return unsafe AssetBytes(
          buffer: UnsafeBufferPointer(start: asset.bytes, count: asset.count)
        )
      }
    }
    preconditionFailure("no embedded file is named \(name)")
  }
}
