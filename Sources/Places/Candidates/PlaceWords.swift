internal import Text

/// Words that show what a name beside them is.
enum PlaceWords {
  static let within = WordSet([
    "in", "near", "outside", "around", "across", "throughout", "at", "within", "inside", "between",
    "surrounding",
  ])
  static let toward = WordSet([
    "from", "to", "of", "for", "into", "toward", "towards", "via", "through", "over", "on", "and",
    "leave", "left", "leaving", "reach", "reached", "reaching", "visit", "visited", "visiting",
    "hit", "struck",
  ])
  static let between = WordSet([
    "the", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "central", "downtown", "upper", "lower", "greater", "nearby", "city", "town", "village",
    "province", "district", "county", "state", "region", "capital", "port", "of", "suburban",
    "rural", "neighboring", "neighbouring", "inner", "outer", "northeastern", "northwestern",
    "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern",
    "south-western", "northeast", "northwest", "southeast", "southwest",
  ])
  static let kinds = WordSet([
    "city", "town", "village", "province", "district", "county", "region", "state", "island",
    "airport", "port", "police", "suburb", "peninsula", "valley", "governorate", "prefecture",
    "township", "municipality", "area", "residents",
  ])
  static let manyKinds = WordSet([
    "cities", "towns", "villages", "provinces", "districts", "counties", "regions", "states",
    "islands", "capital", "community", "communities", "suburbs", "municipalities", "areas",
  ])
  static let directions = WordSet([
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "upper", "lower", "greater", "inner", "outer", "downtown", "mainland", "colonial", "imperial",
    "ancient", "nazi", "communist", "occupied", "democratic", "modern", "old", "saint", "mount",
    "lake", "port", "fort", "cape", "team", "embassy", "neighboring", "neighbouring",
  ])
  static let titles = WordSet([
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lord", "lady", "judge",
    "justice", "senator", "sen", "sen.", "rep.", "gov.", "governor", "president", "captain",
    "capt.", "sgt.", "sergeant", "lt.", "gen.", "general", "col.", "colonel", "officer", "coach",
    "king", "queen", "prince", "princess", "pope", "detective", "professor", "prof.", "rev.",
  ])
  static let governed = WordSet([
    "government", "parliament", "embassy", "kingdom", "republic", "state", "city", "province",
    "region", "district", "town", "county", "island", "islands", "people", "capital", "north",
    "south", "east", "west", "coast", "emirate", "principality", "duchy", "senate", "army",
    "most", "all", "parts", "port", "village", "none", "many", "some", "territory", "union",
    "invasion", "war", "much", "outside", "half", "whole",
  ])
}
