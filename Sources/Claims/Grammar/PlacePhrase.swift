internal import Text
internal import Atlas

/// Countries and groups as a claim lists them, with those it takes out again.
struct PlacePhrase {
  var items: [PlaceItem] = []
  var exceptions: [PlaceItem] = []
  /// Whether its last places were left to the clause that follows.
  var isCut = false
  /// Whether its quantifier denies the claim: none of, neither, no.
  var isDenied = false
  /// All its tokens.
  var tokens: Range<Int>

  /// Whether it names several countries, takes some out, or means all of a group.
  var isTelling: Bool {
    items.count > 1 || !exceptions.isEmpty || isDenied || items.contains { $0.isUniversal }
  }

  /// Whether all its places are one country or lie in it.
  var isWithinOne: Bool {
    !items.contains(where: \.isGroup) && Set(items.map(\.anywhere)).count == 1
  }

  /// These places and those of another list of the same clause.
  func joined(with other: PlacePhrase?) -> PlacePhrase {
    guard let other else { return self }
    var whole = self
    whole.items += other.items
    whole.exceptions += other.exceptions
    whole.tokens = tokens.union(other.tokens)
    return whole
  }

  /// Whether it means all of a group, or all but some of it.
  var isWholeGroup: Bool {
    items.contains { $0.isUniversal || $0.isGroup && !exceptions.isEmpty }
  }
}

/// One of the places of a list.
struct PlaceItem {
  /// What it stands for.
  enum Target {
    case country(Country.Code, part: String?)
    case group(GroupPhrase)
  }

  var target: Target
  /// The tokens of its name.
  var name: Range<Int>
  /// Whether a state, a region or a town is named, not its country.
  var isLocal = false
  /// Whether that town is the capital.
  var isCapital = false

  /// The whole country it is, if it is one.
  var country: Country.Code? {
    if case .country(let code, nil) = target { code } else { nil }
  }

  /// The country it is or lies in, if it is no group.
  var anywhere: Country.Code? {
    if case .country(let code, _) = target { code } else { nil }
  }

  /// Whether it is a group of which all or most are meant.
  var isUniversal: Bool {
    guard case .group(let group) = target else { return false }
    return ClaimSense.quantifierOfAll.holds(group.quantifier)
  }

  /// Whether it is a group of which nothing says that its members are meant.
  var isBareGroup: Bool { isGroup && !isUniversal }

  var isGroup: Bool {
    if case .group = target { true } else { false }
  }
}

/// A group of countries as the text describes it: "most European members of the alliance".
struct GroupPhrase {
  /// The place of the group in `CountryGroupTable.all`.
  var group: Int
  var quantifier: String?
  /// The words that restrict it, as written.
  var restriction: String?
  /// The regions its members have to lie in.
  var regions: [Int] = []
  /// Whether the regions are those its members must not lie in: "non-European".
  var isOutside = false
  /// Whether only states are meant: "all South American countries".
  var isOfStates = false
  /// Whether it is not said which of its members are meant.
  var isOpen = false
}
