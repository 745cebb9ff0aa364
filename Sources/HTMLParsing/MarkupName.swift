extension Markup {
  /// A tag's name as the hash of its small letters.
  struct Name: Hashable {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ name: some Sequence<UInt8>) {
      for byte in name { append(byte) }
    }

    init(_ name: some StringProtocol) { self.init(name.utf8) }

    mutating func append(_ byte: UInt8) {
      let small = 0x41...0x5a ~= byte ? byte | 0x20 : byte
      hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
    }

    static let script = Name("script")
    static let style = Name("style")

    /// What is known of it.
    var traits: Traits { Self.known[self] ?? [] }

    private static let known: [Name: Traits] = {
      let lists: [(Traits, String)] = [
        (.foreign, "svg math"), (.root, "html body"),
        (.raw, "script style textarea title xmp iframe noembed noframes"),
        (.formatting, "b big code em font i nobr s small strike strong tt u"),
        (
          .endsByItself,
          """
          area base br col embed hr img input link meta param source track wbr
          a p li dt dd tr td th tbody thead tfoot caption colgroup option optgroup
          html head body
          """
        ),
      ]
      var known: [Name: Traits] = [:]
      for (traits, names) in lists {
        for name in names.split(whereSeparator: \.isWhitespace) {
          known[Name(name), default: []].formUnion(traits)
        }
      }
      return known
    }()
  }

  /// What a name tells of an element.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// It holds a drawing or a formula, where other rules hold.
    static let foreign = Traits(rawValue: 1)
    /// It may be told more than once and then only adds attributes to what is there.
    static let root = Traits(rawValue: 2)
    /// Its contents are no markup.
    static let raw = Traits(rawValue: 4)
    /// It has no end tag, or one that its like or its parent's end stand for.
    static let endsByItself = Traits(rawValue: 8)
    /// It is opened anew in each block until it is closed.
    static let formatting = Traits(rawValue: 16)
  }
}
