extension Markup {
  /// A tag's name as the hash of its small letters.
  struct Name: Hashable {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ name: some StringProtocol) {
      for byte in name.utf8 { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
      let small = 0x41...0x5a ~= byte ? byte | 0x20 : byte
      hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
    }

    static let script = Name("script")
    static let style = Name("style")
    private static let svg = Name("svg")
    private static let math = Name("math")

    /// Whether it holds a drawing or a formula, where other rules hold.
    var isForeign: Bool { self == Self.svg || self == Self.math }

    /// Whether it may be told more than once and then only adds attributes to what is there.
    var isRoot: Bool { self == Self.html || self == Self.body }

    /// Whether its contents are no markup.
    var isRaw: Bool { Self.raw.contains(self) }

    /// Whether it has no end tag, or one that its like or its parent's end stand for.
    var endsByItself: Bool { Self.endingByThemselves.contains(self) }

    /// Whether it is opened anew in each block until it is closed.
    var isFormatting: Bool { Self.formatting.contains(self) }

    private static let html = Name("html")
    private static let body = Name("body")
    private static let raw = names("script style textarea title xmp iframe noembed noframes")
    private static let formatting = names("b big code em font i nobr s small strike strong tt u")
    private static let endingByThemselves = names(
      """
      area base br col embed hr img input link meta param source track wbr
      a p li dt dd tr td th tbody thead tfoot caption colgroup option optgroup
      html head body rb rt rtc rp
      """
    )

    private static func names(_ list: String) -> Set<Name> {
      Set(list.split(whereSeparator: \.isWhitespace).map { Name($0) })
    }
  }
}
