// swift-tools-version: 6.2
import PackageDescription

// The parts are visible inside their package alone, so this one has the same sources (by a symbolic link) as targets of its own.
// It keeps the benchmark out of the main package's builds. Its targets follow those of ../../Package.swift.
let package = Package(
  name: "kefu-parts",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .engine("KefuValues"),
    .engine(
      "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .engine("CKernels"),
    .engine("KefuText", ["CICU", "KefuValues"]),
    .engine("KefuUnderstanding", ["KefuText", "KefuValues", "CKernels"]),
    .engine("KefuDialogue", ["KefuText", "KefuValues"]),
    .engine("KefuResponses", ["CICU", "KefuValues"]),
    .engine(
      "KefuAuthoring",
      [
        "KefuText", "KefuUnderstanding", "KefuDialogue", "KefuResponses", "KefuValues",
        .product(name: "Yams", package: "Yams"),
      ]),
    .engine(
      "Kefu",
      [
        "KefuAuthoring", "KefuText", "KefuUnderstanding", "KefuDialogue", "KefuResponses",
        "KefuValues",
      ]),
    .systemLibrary(name: "CEditLine", path: "Sources/Engine/CEditLine"),
    .engine(
      "KefuFrontends",
      ["Kefu", "KefuText", "KefuUnderstanding", "KefuDialogue", "KefuValues", "CEditLine"]),
    .executableTarget(
      name: "KefuParts",
      dependencies: ["Kefu", "KefuFrontends", "KefuText", "KefuUnderstanding", "KefuValues"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)

for target in package.targets where ![.system].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}

extension Target {
  /// A target of the main package.
  static func engine(
    _ name: String, _ dependencies: [Dependency] = [], linkerSettings: [LinkerSetting] = []
  ) -> Target {
    .target(
      name: name, dependencies: dependencies, path: "Sources/Engine/\(name)",
      exclude: name == "Kefu" ? ["Kefu.docc"] : [], linkerSettings: linkerSettings)
  }
}
