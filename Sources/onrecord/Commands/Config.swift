import Configuration
import Files
import Interface

/// `onrecord config`: the settings in use.
enum Config {
  /// Writes the path of the configuration and what it sets; throws where it cannot be read.
  static func write() throws {
    guard let path = ConfigurationFile.path else {
      return try Output.standard.write("neither XDG_CONFIG_HOME nor HOME is set\n")
    }
    let configuration: Configuration
    do throws(ConfigurationFileError) {
      configuration = try ConfigurationFile.read()
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
    let state = Folder.holds(path) ? "" : " (there is none)"
    let theme = configuration.theme.map { "theme: \($0)\n" } ?? ""
    let keys = configuration.changes.map(line).joined()
    try Output.standard.write("\(path)\(state)\n\(theme)\(keys)")
  }

  private static func line(_ change: KeyBindings.Change) -> String {
    let place = change.pane.map { " in \($0.title)" } ?? ""
    return "\(change.command)\(place): \(change.keys.isEmpty ? "no key" : change.keys)\n"
  }
}
