private import Glibc

/// How a text comes to the clipboard: by a program of the desktop where the terminal is on one, as not
/// every terminal has a way of its own, and else through the terminal.
enum Clipboard {
  /// Puts a text there by the program of the desktop; false where there is none, or it fails.
  static func take(_ text: String) -> Bool {
    guard let command, let file = TextFile(text) else { return false }
    defer { file.close() }
    return system("\(command) < \(file.name) > /dev/null 2>&1") == 0
  }

  /// The request to the terminal to put it there (OSC 52), within the marks by which GNU screen hands it on.
  static func request(_ text: String) -> String {
    let request = "\u{1B}]52;c;\(Base64.encoded(text))\u{07}"
    return isSet("STY") ? "\u{1B}P\(request)\u{1B}\\" : request
  }

  private static var command: String? {
    if isSet("SSH_CONNECTION") { return nil }
    if isSet("WAYLAND_DISPLAY"), isInstalled("wl-copy") { return "wl-copy" }
    if isSet("DISPLAY"), isInstalled("xclip") { return "xclip -selection clipboard" }
    return nil
  }

  private static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }

  private static func isInstalled(_ program: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
