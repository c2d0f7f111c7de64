// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kefu",
  products: [
    .library(name: "Kefu", targets: ["Kefu", "KefuValues"]),
    .library(name: "KefuShop", targets: ["KefuShop"]),
    .library(name: "KefuStore", targets: ["KefuStore"]),
    .library(name: "KefuEncoder", targets: ["KefuEncoder"]),
    .executable(name: "kefu", targets: ["KefuCLI"]),
  ],
  traits: [
    .trait(
      name: "Shop",
      description:
        "The sample store behind the shipped assistant, in SQLite; GRDB is fetched for it."),
    .trait(
      name: "Store",
      description: "Conversations kept in SQLite; GRDB is fetched for it."),
    .default(enabledTraits: ["Shop", "Store"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The words the stages exchange; imports nothing.
    .target(name: "KefuValues"),

    // The only code that sees ICU: C and C++ behind opaque types.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),

    // Numeric kernels in C, for `target_clones` and a fixed order of sums on every processor.
    .target(name: "CKernels"),

    // Text, then the three stages. They never import each other.
    .target(name: "KefuText", dependencies: ["CICU", "KefuValues"]),
    .target(name: "KefuUnderstanding", dependencies: ["KefuText", "KefuValues", "CKernels"]),
    .target(name: "KefuDialogue", dependencies: ["KefuText", "KefuValues"]),
    .target(name: "KefuResponses", dependencies: ["CICU", "KefuValues"]),

    // Sentence encoders, and the forward pass in C.
    .target(name: "CEncoderKernels"),
    .target(name: "KefuEncoder", dependencies: ["KefuValues", "CEncoderKernels"]),

    // YAML → definitions, or diagnostics.
    .target(
      name: "KefuAuthoring",
      dependencies: [
        "KefuText", "KefuUnderstanding", "KefuDialogue", "KefuResponses", "KefuValues",
        .product(name: "Yams", package: "Yams"),
      ]),

    // Composes the stages; what an embedder imports.
    .target(
      name: "Kefu",
      dependencies: [
        "KefuAuthoring", "KefuText", "KefuUnderstanding", "KefuDialogue", "KefuResponses",
        "KefuValues",
      ]),

    // The sample store behind the shipped assistant; empty without the trait.
    .target(
      name: "KefuShop",
      dependencies: [
        "Kefu", "KefuValues",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Shop"])),
      ]),

    // Conversations kept in SQLite; empty without the trait.
    .target(
      name: "KefuStore",
      dependencies: [
        "Kefu", "KefuValues",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Store"])),
      ]),

    // The ways in: REPL, batch labelling, reports; then arguments and standard streams.
    .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "KefuFrontends",
      dependencies: [
        "Kefu", "KefuText", "KefuUnderstanding", "KefuDialogue", "KefuValues", "CEditLine",
      ]),
    .executableTarget(
      name: "KefuCLI",
      dependencies: [
        "Kefu", "KefuFrontends", "KefuShop", "KefuStore", "KefuText", "KefuUnderstanding",
        "KefuDialogue", "KefuAuthoring", "KefuEncoder", "KefuValues",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "KefuTestSupport", dependencies: ["KefuValues"], path: "Tests/KefuTestSupport"),
    .testTarget(name: "KefuValuesTests", dependencies: ["KefuValues", "KefuTestSupport"]),
    .testTarget(
      name: "KefuEncoderTests",
      dependencies: ["KefuEncoder", "CEncoderKernels", "KefuValues", "KefuTestSupport"]),
    .testTarget(
      name: "KefuTextTests", dependencies: ["KefuText", "KefuValues", "KefuTestSupport"]),
    .testTarget(
      name: "KefuUnderstandingTests",
      dependencies: ["KefuUnderstanding", "KefuText", "KefuValues", "KefuTestSupport"],
      exclude: ["Entities/Tables", "Sentiment/Tables"]),
    .testTarget(
      name: "KefuDialogueTests",
      dependencies: ["KefuDialogue", "KefuText", "KefuValues", "KefuTestSupport"]),
    .testTarget(
      name: "KefuResponsesTests",
      dependencies: ["KefuResponses", "KefuValues", "KefuTestSupport"]),
    .testTarget(
      name: "KefuShopTests", dependencies: ["KefuShop", "Kefu", "KefuValues", "KefuTestSupport"]),
    .testTarget(
      name: "KefuStoreTests",
      dependencies: [
        "KefuStore", "Kefu", "KefuValues", "KefuTestSupport",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Store"])),
      ]),
    .testTarget(
      name: "KefuFrontendsTests",
      dependencies: [
        "KefuFrontends", "Kefu", "KefuDialogue", "KefuText", "KefuUnderstanding", "KefuValues",
        "KefuTestSupport",
      ]),
    .testTarget(
      name: "KefuAuthoringTests",
      dependencies: [
        "KefuAuthoring", "KefuDialogue", "KefuResponses", "KefuText", "KefuUnderstanding",
        "KefuValues", "KefuTestSupport",
      ],
      exclude: ["Fixtures"]),
    // The only tests that read the shipped store.
    .testTarget(
      name: "KefuTests",
      dependencies: [
        "Kefu", "KefuFrontends", "KefuShop", "KefuAuthoring", "KefuDialogue", "KefuResponses",
        "KefuUnderstanding", "KefuText", "KefuValues", "KefuTestSupport",
      ],
      exclude: ["Fixtures"]),
    // Runs the program, which the dependency builds.
    .testTarget(
      name: "KefuCLITests",
      dependencies: [
        "KefuCLI", "KefuTestSupport",
        .product(
          name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Shop", "Store"])),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)

for target in package.targets where ![.system].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
