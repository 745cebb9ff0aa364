import Assets
import Display
import Files

/// Where themes are looked for: in the program, in the person's folder, at a path.
enum ThemeFiles {
  /// The names of the themes that are built in, in the order `t` goes through them.
  static let names = ["dusk", "paper", "high-contrast", "colour-blind-safe", "monochrome"]

  /// The theme of this name or path.
  static func theme(_ name: String, isLight: Bool = false) throws(ThemeProblem) -> Theme {
    guard let file = file(name) else { throw .unknown(name) }
    do {
      return try file.theme(isLight: isLight) { Self.file($0) }
    } catch {
      throw .unreadable(error)
    }
  }

  private static func file(_ name: String) -> ThemeFile? {
    if name.contains("/") || name.hasSuffix(".toml") { return read(name, called: name) }
    if let folder, let own = read("\(folder)/onrecord/themes/\(name).toml", called: name) {
      return own
    }
    guard names.contains(name) else { return nil }
    return ThemeFile(name: name, text: Asset.file("\(name).toml").text)
  }

  private static var folder: String? {
    if let folder = Environment["XDG_CONFIG_HOME"] { return folder }
    return Environment["HOME"].map { $0 + "/.config" }
  }

  private static func read(_ path: String, called name: String) -> ThemeFile? {
    guard var input = try? Files.Input(path: path),
      let contents = try? input.contents(limit: 1 << 20)
    else { return nil }
    return ThemeFile(name: name, text: String(decoding: contents.bytes, as: UTF8.self))
  }
}

/// Why a theme could not be used.
enum ThemeProblem: Error, CustomStringConvertible {
  case unknown(String)
  case unreadable(ThemeError)

  var description: String {
    switch self {
    case .unknown(let name):
      "there is no theme \"\(name)\"; built in are \(ThemeFiles.names.joined(separator: ", "))"
    case .unreadable(let error): error.description
    }
  }
}
