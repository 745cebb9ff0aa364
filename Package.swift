// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let safe: [SwiftSetting] = settings + [.strictMemorySafety()]

let package = Package(
  name: "OnRecord",
  products: [
    .executable(name: "onrecord", targets: ["onrecord"]),
    .executable(name: "onrecord-import", targets: ["onrecord-import"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CAssets"),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Files", swiftSettings: settings),
    .systemLibrary(name: "CLinux"),
    .target(name: "Jobs", dependencies: ["CLinux"], swiftSettings: safe),
    .target(name: "Assets", dependencies: ["CAssets"], swiftSettings: settings),
    .target(name: "CTOML"),
    .target(name: "TOML", dependencies: ["CTOML"], swiftSettings: settings),
    .target(name: "Text", dependencies: ["Assets"], swiftSettings: safe),
    .target(name: "Display", dependencies: ["TOML", "Text"], swiftSettings: safe),
    .target(name: "Themes", dependencies: ["Assets", "Display", "Files"], swiftSettings: safe),
    .target(name: "Articles", dependencies: ["Assets", "Text"], swiftSettings: safe),
    .target(name: "Atlas", dependencies: ["Assets", "Text"], swiftSettings: safe),
    .target(name: "Analysis", dependencies: ["Articles", "Atlas", "Text"], swiftSettings: safe),
    .target(name: "Language", dependencies: ["Articles", "Assets", "Text"], swiftSettings: safe),
    .target(
      name: "Places",
      dependencies: ["Analysis", "Articles", "Assets", "Atlas", "Language", "Text"],
      swiftSettings: safe
    ),
    .target(
      name: "Quotations",
      dependencies: ["Analysis", "Articles", "Assets", "Language", "Text"],
      swiftSettings: safe
    ),
    .target(
      name: "Actors",
      dependencies: ["Analysis", "Articles", "Assets", "Atlas", "Language", "Places", "Text"],
      swiftSettings: safe
    ),
    .target(
      name: "Claims",
      dependencies: ["Analysis", "Articles", "Assets", "Atlas", "Language", "Places", "Text"],
      swiftSettings: safe
    ),
    .target(
      name: "Discourse",
      dependencies: [
        "Actors", "Analysis", "Articles", "Claims", "Language", "Places", "Quotations", "Text",
      ],
      swiftSettings: safe
    ),
    .target(
      name: "Export",
      dependencies: [
        "Analysis", "Articles", "Assets", "Atlas", "JSONValues", "Language", "Memory", "Text",
      ],
      swiftSettings: safe
    ),
    .target(
      name: "MapPane",
      dependencies: ["Analysis", "Articles", "Atlas", "Display", "Text"],
      swiftSettings: safe
    ),
    .target(
      name: "Interface",
      dependencies: [
        "Analysis", "Articles", "Atlas", "Display", "Export", "MapPane", "Memory",
        "RegularExpressions", "Text",
      ],
      swiftSettings: safe
    ),
    .target(
      name: "Training",
      dependencies: ["Articles", "Language", "Quotations", "Text"],
      swiftSettings: safe
    ),
    .target(
      name: "Commands",
      dependencies: [
        "Export", "Interface", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe
    ),
    .target(
      name: "Printing",
      dependencies: ["Analysis", "Articles", "Display", "Interface", "Text"],
      swiftSettings: safe
    ),
    .systemLibrary(name: "CPCRE2"),
    .target(name: "RegularExpressions", dependencies: ["CPCRE2"], swiftSettings: settings),
    .target(name: "Background", swiftSettings: settings),
    .target(
      name: "Terminal",
      dependencies: ["Background", "CNcurses", "Display"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "onrecord",
      dependencies: [
        "Analysis", "Articles", "Assets", "Atlas", "Background", "Commands", "Configuration",
        "Discourse", "Display", "Export", "Files", "Importing", "ImportRecord", "Interface", "Jobs",
        "MapPane", "Memory",
        "Printing", "Recognition", "Store", "Terminal", "Text", "Themes",
      ],
      swiftSettings: safe
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Analysis", "Articles", "Atlas", "CLinux", "Discourse", "Display", "Export", "Interface",
        "MapPane", "Text",
      ],
      swiftSettings: safe
    ),
    .target(
      name: "Fuzzing",
      dependencies: ["Analysis", "Articles", "Assets", "Discourse", "Export", "Text"],
      swiftSettings: safe
    ),
    .executableTarget(name: "Fuzz", dependencies: ["Fuzzing", "Jobs"], swiftSettings: settings),
    .systemLibrary(name: "CFuzzer"),
    .target(name: "FuzzDriver", dependencies: ["CFuzzer"], swiftSettings: settings),
    .executableTarget(
      name: "FuzzAnalysis",
      dependencies: ["FuzzDriver", "Fuzzing"],
      swiftSettings: settings
    ),
    .executableTarget(name: "Fitting", dependencies: ["Training"], swiftSettings: safe),
    .testTarget(name: "ThemesTests", dependencies: ["Display", "Themes"], swiftSettings: settings),
    .testTarget(name: "TOMLTests", dependencies: ["TOML"], swiftSettings: settings),
    .testTarget(name: "DisplayTests", dependencies: ["Display"], swiftSettings: settings),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: settings),
    .testTarget(name: "JobsTests", dependencies: ["Jobs"], swiftSettings: settings),
    .testTarget(
      name: "TextTests",
      dependencies: ["Articles", "Assets", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ArticlesTests",
      dependencies: ["Articles", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Articles", "Commands", "Export", "Interface", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "AtlasTests",
      dependencies: ["Assets", "Atlas", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "Articles", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "LanguageTests",
      dependencies: ["Articles", "Language", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PlacesTests",
      dependencies: ["Analysis", "Articles", "Assets", "Atlas", "Discourse", "Places", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "QuotationsTests",
      dependencies: [
        "Analysis", "Articles", "Assets", "Discourse", "Language", "Quotations", "Text",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DiscourseTests",
      dependencies: [
        "Analysis", "Articles", "Assets", "Atlas", "Claims", "Discourse", "Text",
      ],
      exclude: ["Corpus"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "Actors", "Analysis", "Articles", "Discourse", "Fuzzing", "Language", "Places", "Text",
      ],
      exclude: ["Findings"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ClaimsTests",
      dependencies: [
        "Analysis", "Articles", "Assets", "Atlas", "Claims", "Language", "Places", "Text",
      ],
      exclude: ["Patterns"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Analysis", "Articles", "Atlas", "Discourse", "Export", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "MapPaneTests",
      dependencies: ["Analysis", "Articles", "Atlas", "Display", "MapPane", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Analysis", "Articles", "Atlas", "Discourse", "Display", "Interface", "MapPane", "Memory",
        "Text",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PrintingTests",
      dependencies: ["Analysis", "Articles", "Discourse", "Printing", "Text"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Display", "Terminal", "Themes"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReaderTests",
      dependencies: ["onrecord"],
      exclude: ["Checks"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// The importer, and what the reader knows of it: apart, as one list of all takes minutes to compile.
package.targets += [
  .systemLibrary(name: "CGumbo", pkgConfig: "gumbo"),
  .target(name: "HTMLParsing", dependencies: ["CGumbo"], swiftSettings: settings),
  .systemLibrary(name: "CExpat", pkgConfig: "expat"),
  .systemLibrary(name: "CCmark", pkgConfig: "libcmark"),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
  .target(name: "CPageFacts"),
  .target(name: "PageFacts", dependencies: ["CPageFacts"], swiftSettings: settings),
  .target(name: "Recognition", dependencies: ["PageFacts", "Text"], swiftSettings: settings),
  .target(name: "Children", swiftSettings: settings),
  .target(name: "JSONValues", swiftSettings: safe),
  .target(name: "ImportRecord", dependencies: ["JSONValues"], swiftSettings: safe),
  .target(
    name: "Extraction",
    dependencies: ["HTMLParsing", "ImportRecord", "JSONValues", "PageFacts", "Text"],
    swiftSettings: settings
  ),
  .target(
    name: "Formats",
    dependencies: [
      "CCmark", "CExpat", "CZlib", "Children", "Extraction", "HTMLParsing", "ImportRecord",
      "Recognition", "Text",
    ],
    swiftSettings: settings
  ),
  .executableTarget(
    name: "onrecord-import",
    dependencies: ["CLinux", "Files", "Formats", "ImportRecord", "Recognition"],
    swiftSettings: settings
  ),
  .target(
    name: "Importing",
    dependencies: ["Articles", "Children", "ImportRecord", "Recognition", "Text"],
    swiftSettings: safe
  ),
  .executableTarget(
    name: "FuzzImport",
    dependencies: [
      "Articles", "Display", "Extraction", "Formats", "FuzzDriver", "HTMLParsing", "Importing",
      "ImportRecord", "Recognition", "Text",
    ],
    swiftSettings: settings
  ),
  .testTarget(name: "ChildrenTests", dependencies: ["Children"], swiftSettings: settings),
  .testTarget(
    name: "ImportingTests",
    dependencies: ["Articles", "ImportRecord", "Importing", "Text"],
    swiftSettings: settings
  ),
  .testTarget(name: "ImporterTests", dependencies: ["onrecord-import"], swiftSettings: settings),
  .testTarget(
    name: "HTMLParsingTests",
    dependencies: ["HTMLParsing"],
    swiftSettings: settings
  ),
  .testTarget(
    name: "ExtractionTests",
    dependencies: ["Extraction", "HTMLParsing", "ImportRecord", "JSONValues"],
    swiftSettings: settings
  ),
  .testTarget(
    name: "FormatsTests",
    dependencies: ["Formats", "ImportRecord", "Recognition"],
    swiftSettings: settings
  ),
]

// What is kept from one run to the next.
package.targets += [
  .systemLibrary(name: "CSQLite"),
  .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: settings),
  .target(name: "Memory", dependencies: ["Articles", "Text"], swiftSettings: safe),
  .target(name: "Store", dependencies: ["Files", "Memory", "SQLite"], swiftSettings: settings),
  .target(name: "Configuration", dependencies: ["Interface", "TOML"], swiftSettings: safe),
  .testTarget(
    name: "ConfigurationTests",
    dependencies: ["Articles", "Configuration", "Display", "Interface"],
    swiftSettings: settings
  ),
  .testTarget(
    name: "MemoryTests",
    dependencies: ["Articles", "Memory", "Text"],
    swiftSettings: settings
  ),
  .testTarget(
    name: "StoreTests",
    dependencies: ["Articles", "Memory", "SQLite", "Store", "Text"],
    swiftSettings: settings
  ),
]
