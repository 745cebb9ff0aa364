import Configuration
import Files

/// The file of settings of the person.
enum ConfigurationFile {
  /// Where it lies; nil where the environment names no home.
  static var path: String? {
    let folder = Environment["XDG_CONFIG_HOME"] ?? Environment["HOME"].map { $0 + "/.config" }
    return folder.map { $0 + "/onrecord/config.toml" }
  }

  /// What it says; nothing where there is none.
  static func read() throws(ConfigurationError) -> Configuration {
    guard let path, Folder.holds(path), var input = try? Input(path: Path(path)),
      let contents = try? input.contents(limit: 1 << 16)
    else { return Configuration() }
    return try Configuration(String(decoding: contents.bytes, as: UTF8.self), file: path)
  }
}
