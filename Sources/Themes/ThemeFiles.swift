private import Assets
package import Display
private import Files

/// Where themes are looked for: in the program, in the person's folder, at a path.
package enum ThemeFiles {
  /// The names of the themes that are built in, in the order `t` goes through them.
  package static let names = BuiltIn.allCases.map(\.rawValue)

  private enum BuiltIn: String, CaseIterable {
    case dusk, paper
    case highContrast = "high-contrast"
    case colourBlindSafe = "colour-blind-safe"
    case monochrome
  }

  /// The names of the themes in the person's folder.
  package static var ownNames: [String] {
    let files = SettingsFolder.path.flatMap { try? Folder.files(in: $0.appending("themes")) } ?? []
    return files.map(\.lastComponent.description).filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }.filter { !names.contains($0) }
  }

  private static let ending = ".toml"

  /// Where the theme of this name or path is: the path of its file, or that it is built in.
  package static func place(of name: String) -> String {
    if name.contains("/") || name.hasSuffix(ending) { return name }
    guard let path = ownPath(name), Folder.holds(path.description) else { return "built in" }
    return path.description
  }

  private static func ownPath(_ name: String) -> Path? {
    SettingsFolder.path?.appending("themes/\(name)\(ending)")
  }

  /// The theme of this name or path, for a dark or a light background.
  package static func theme(_ name: String, isLight: Bool = false) throws(ThemeProblem) -> Theme {
    guard let file = file(name) else { throw .unknown(name) }
    do {
      return try file.theme(isLight: isLight) { Self.file($0) }
    } catch {
      throw .unreadable(error)
    }
  }

  private static func file(_ name: String) -> ThemeFile? {
    if name.contains("/") || name.hasSuffix(".toml") {
      return read(Path(argument: name), called: name)
    }
    if let own = ownPath(name).flatMap({ read($0, called: name) }) { return own }
    guard names.contains(name) else { return nil }
    return ThemeFile(name: name, text: Asset.file("\(name).toml").text)
  }

  /// The file at this path, and no more of it than shows whether it is too long.
  private static func read(_ path: Path, called name: String) -> ThemeFile? {
    guard var input = try? Files.Input(path: path),
      let contents = try? input.contents(limit: ThemeFile.limit + 1)
    else { return nil }
    return ThemeFile(name: name, text: String(decoding: contents.bytes, as: UTF8.self))
  }
}

/// Why a theme could not be used.
package enum ThemeProblem: Error, Equatable, CustomStringConvertible {
  /// There is none of this name.
  case unknown(String)
  /// Its file, or one that it inherits from, cannot be read.
  case unreadable(ThemeError)

  /// One sentence, which for an unknown name lists the built-in themes.
  package var description: String {
    switch self {
    case .unknown(let name):
      "there is no theme \"\(name)\"; built in are \(ThemeFiles.names.joined(separator: ", "))"
    case .unreadable(let error): error.description
    }
  }
}
