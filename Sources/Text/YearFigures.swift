extension Sequence<UInt8> {
  /// Whether four figures stand in a row, as in a year.
  package var holdsYear: Bool {
    var figures = 0
    for byte in self where figures < 4 {
      figures = CharacterClass(byte: byte) == .digit ? figures + 1 : 0
    }
    return figures == 4
  }
}
