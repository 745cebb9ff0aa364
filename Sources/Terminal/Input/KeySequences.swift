package import Display

/// The bytes that one terminal sends for its keys, where it says so.
package struct KeySequences: Sendable {
  private var keys: [[UInt8]: Key] = [:]

  /// No bytes of any key, as for a terminal that names none.
  package init() {}

  /// Takes what a key sends; only what begins with Escape is told from characters.
  package mutating func add(_ bytes: [UInt8], _ key: Key) {
    if bytes.first == ControlByte.escape, bytes.count > 1 { keys[bytes] = key }
  }

  /// The key that sends these bytes.
  subscript(bytes: [UInt8]) -> Key? { keys.isEmpty ? nil : keys[bytes] }

  /// The keys that terminfo names, by the names of their capabilities.
  static let capabilities: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", Key(.insert)),
    ("kdch1", .delete), ("kent", .enter), ("kbs", .backspace), ("kcbt", Key(.tab, .shift)),
    ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)), ("kri", Key(.up, .shift)),
    ("kind", Key(.down, .shift)), ("kb2", .character("5")),
    ("kf1", Key(.function(1))), ("kf2", Key(.function(2))), ("kf3", Key(.function(3))),
    ("kf4", Key(.function(4))), ("kf5", Key(.function(5))), ("kf6", Key(.function(6))),
    ("kf7", Key(.function(7))), ("kf8", Key(.function(8))), ("kf9", Key(.function(9))),
    ("kf10", Key(.function(10))), ("kf11", Key(.function(11))), ("kf12", Key(.function(12))),
  ]
}
