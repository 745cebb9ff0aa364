import Configuration
import Files
import Interface

/// The file of settings of the person.
enum ConfigurationFile {
  /// Where it lies; nil where the environment names no home.
  static var path: String? { SettingsFolder.path.map { $0.appending("config.toml").description } }

  /// The most bytes that it may have.
  private static let limit = 1 << 16

  /// What it says, nothing where there is none; a scheme of keys goes before that which it names.
  static func read(
    _ scheme: KeyScheme? = nil
  ) throws(ConfigurationFileError) -> Configuration {
    guard let path, Folder.holds(path) else { return Configuration(scheme) }
    let contents: Input.Contents
    do throws(FileError) {
      var input = try Input(path: Path(path))
      contents = try input.contents(limit: limit)
    } catch {
      throw .file(error)
    }
    guard !contents.isCut else { throw .tooLong(path, limit: limit) }
    do throws(ConfigurationError) {
      let text = String(decoding: contents.bytes, as: UTF8.self)
      return try Configuration(text, file: path, scheme)
    } catch {
      throw .setting(error)
    }
  }
}

/// Why the file of settings cannot be used.
enum ConfigurationFileError: Error, CustomStringConvertible {
  case file(FileError)
  /// It has more bytes than any such file needs.
  case tooLong(String, limit: Int)
  case setting(ConfigurationError)

  var description: String {
    switch self {
    case .file(let error): error.description
    case .tooLong(let path, let limit): "\(path): this is longer than \(limit >> 10) kB"
    case .setting(let error): error.description
    }
  }
}
