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
    .executable(name: "onrecord", targets: ["onrecord"])
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
    .target(name: "Display", dependencies: ["TOML"], swiftSettings: safe),
    .target(name: "Articles", dependencies: ["Assets"], swiftSettings: safe),
    .target(name: "Atlas", dependencies: ["Articles", "Assets"], swiftSettings: safe),
    .target(
      name: "Discourse",
      dependencies: ["Articles", "Atlas", "Assets"],
      swiftSettings: safe
    ),
    .target(
      name: "Export",
      dependencies: ["Articles", "Atlas", "Discourse"],
      swiftSettings: safe
    ),
    .target(
      name: "Interface",
      dependencies: ["Articles", "Atlas", "Discourse", "Display"],
      swiftSettings: safe
    ),
    .target(
      name: "Commands",
      dependencies: [
        "Articles", "Interface", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe
    ),
    .target(
      name: "Printing",
      dependencies: ["Articles", "Discourse", "Display", "Interface"],
      swiftSettings: safe
    ),
    .target(name: "Terminal", dependencies: ["CNcurses", "Display"], swiftSettings: settings),
    .executableTarget(
      name: "onrecord",
      dependencies: [
        "Articles", "Assets", "Atlas", "Commands", "Discourse", "Display", "Export", "Files",
        "Interface", "Printing", "Terminal",
      ],
      swiftSettings: safe
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Articles", "Atlas", "Discourse", "Display", "Export", "Interface"],
      swiftSettings: safe
    ),
    .executableTarget(
      name: "Fitting",
      dependencies: ["Articles", "Discourse"],
      swiftSettings: safe
    ),
    .testTarget(name: "DisplayTests", dependencies: ["Display"], swiftSettings: settings),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: settings),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Articles", "Commands", "Interface"],
      swiftSettings: settings
    ),
    .testTarget(name: "TOMLTests", dependencies: ["TOML"], swiftSettings: settings),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: settings),
    .testTarget(name: "JobsTests", dependencies: ["Jobs"], swiftSettings: settings),
    .testTarget(
      name: "AtlasTests",
      dependencies: ["Articles", "Assets", "Atlas"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DiscourseTests",
      dependencies: ["Articles", "Assets", "Atlas", "Discourse"],
      exclude: ["Corpus"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Articles", "Atlas", "Discourse", "Export"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Articles", "Atlas", "Discourse", "Display", "Interface"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PrintingTests",
      dependencies: ["Articles", "Discourse", "Printing"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Display", "Terminal"],
      swiftSettings: settings
    ),
    .testTarget(name: "ReaderTests", dependencies: ["onrecord"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
