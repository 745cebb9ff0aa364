internal import Files

/// Where the store lies.
package enum StorePlace {
  /// The folder of everything that is kept; nil where the environment names no home.
  package static var folder: String? {
    if let folder = Environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
      return folder + "/onrecord"
    }
    return Environment["HOME"].map { $0 + "/.local/state/onrecord" }
  }

  /// The file of the store in its folder.
  package static let file = "onrecord.db"
}
