/// Where the settings and the themes of the person are.
package enum SettingsFolder {
  /// The folder; nil where the environment names no home.
  package static var path: Path? {
    if let folder = Environment["XDG_CONFIG_HOME"] { return Path(folder).appending("onrecord") }
    return Environment["HOME"].map { Path($0).appending(".config/onrecord") }
  }
}
