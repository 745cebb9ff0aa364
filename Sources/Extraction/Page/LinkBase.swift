import HTMLParsing
import ImportRecord
import Text

/// What the addresses of a page's links are relative to.
struct LinkBase {
  private let scheme: Substring
  /// The scheme and the host.
  private let origin: Substring
  /// The address without what is asked and without the place in it.
  private let page: Substring
  /// The address up to the last slash of its path.
  private let folder: Substring

  /// The base of a page: what it declares, else where it stands; nil where neither is known.
  init?(_ tree: Tree, address: String?) {
    let declared = tree.nodes.indices.first { tree.nodes[$0].tag == .base }
    let href = declared.flatMap { tree.string(.href, of: $0) }
    guard
      let base = [href, address].compactMap({ $0 }).first(where: { $0.firstPlace(of: "://") != nil }
      ),
      let mark = base.firstPlace(of: "://")
    else { return nil }
    let address = base.prefix { $0 != "?" && $0 != "#" }
    page = address
    scheme = base[..<mark.lowerBound]
    let path = address[mark.upperBound...].firstIndex(of: "/")
    origin = address[..<(path ?? address.endIndex)]
    let slash = path.flatMap { address[$0...].lastIndex(of: "/") }
    folder = address[..<(slash ?? address.endIndex)]
  }

  /// The whole address of a link; one with a scheme of its own stays as it is.
  func whole(_ address: String) -> String {
    if address.hasPrefix("//") { return "\(scheme):\(address)" }
    if address.hasPrefix("/") { return "\(origin)\(address)" }
    let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if head.contains(":") || address.hasPrefix("#") { return address }
    if address.hasPrefix("?") { return "\(page)\(address)" }
    return "\(folder)/\(withoutSteps(address))"
  }

  private func withoutSteps(_ address: String) -> Substring {
    var rest = address[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return rest
  }
}

extension [ImportBlock] {
  /// The blocks with the whole addresses of their links.
  func linked(from base: LinkBase?) -> [ImportBlock] {
    guard let base else { return self }
    return map { block in
      var block = block
      for index in block.links.indices {
        block.links[index].address = base.whole(block.links[index].address)
      }
      return block
    }
  }
}
