// swift-tools-version: 6.2
import PackageDescription

/// Every target speaks the same dialect: imports stay internal, members come only from modules
/// that the file names, and existentials are visible.
let dialect: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A module of the house. Data flows down this list once: a module imports only modules above it.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: dialect)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "AgentLogTestSupport"] + dependencies,
    exclude: exclude, swiftSettings: dialect)
}

let package = Package(
  name: "agentlog",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .executable(name: "agentlog", targets: ["agentlog"]),
    .library(name: "AgentLogCheck", targets: ["AgentLogCheck"]),
    .library(name: "AgentLogRun", targets: ["AgentLogRun"]),
    .library(name: "AgentLogTesting", targets: ["AgentLogTesting"]),
  ],
  dependencies: [],
  targets: [
    module("AgentLogResources"),
    module("AgentLogFindings"),
    module("AgentLogJSON"),
    module("AgentLogRun", ["AgentLogJSON"]),
    module("AgentLogPatterns"),
    module("AgentLogEvents", ["AgentLogFindings", "AgentLogJSON"]),
    module(
      "AgentLogSchema",
      [
        "AgentLogResources", "AgentLogFindings", "AgentLogJSON", "AgentLogPatterns",
        "AgentLogEvents",
      ]),
    module(
      "AgentLogRedaction",
      [
        "AgentLogResources", "AgentLogFindings", "AgentLogJSON", "AgentLogPatterns",
        "AgentLogEvents", "AgentLogSchema",
      ]),
    module(
      "AgentLogBehaviour",
      ["AgentLogFindings", "AgentLogJSON", "AgentLogEvents", "AgentLogSchema"]),
    module(
      "AgentLogReadiness",
      ["AgentLogResources", "AgentLogFindings", "AgentLogJSON", "AgentLogSchema"]),
    module(
      "AgentLogCheck",
      [
        "AgentLogFindings", "AgentLogJSON", "AgentLogEvents", "AgentLogSchema",
        "AgentLogBehaviour", "AgentLogRedaction", "AgentLogReadiness",
      ]),
    module(
      "AgentLogReplay",
      [
        "AgentLogFindings", "AgentLogJSON", "AgentLogRun", "AgentLogEvents", "AgentLogSchema",
        "AgentLogRedaction", "AgentLogCheck",
      ]),
    module("AgentLogReport", ["AgentLogFindings"]),
    module(
      "AgentLogCLI",
      [
        "AgentLogResources", "AgentLogFindings", "AgentLogJSON", "AgentLogEvents",
        "AgentLogSchema", "AgentLogBehaviour", "AgentLogRedaction", "AgentLogReadiness",
        "AgentLogCheck", "AgentLogReplay", "AgentLogReport",
      ]),
    .executableTarget(name: "agentlog", dependencies: ["AgentLogCLI"], swiftSettings: dialect),

    module(
      "AgentLogTesting",
      [
        "AgentLogFindings", "AgentLogJSON", "AgentLogRun", "AgentLogEvents", "AgentLogSchema",
        "AgentLogRedaction", "AgentLogReadiness", "AgentLogCheck", "AgentLogReplay",
        "AgentLogReport",
      ]),

    // Development only, no product.
    .executableTarget(
      name: "agentlog-generate", dependencies: ["AgentLogFindings", "AgentLogCheck"],
      swiftSettings: dialect),
    .executableTarget(
      name: "agentlog-benchmark",
      dependencies: [
        "AgentLogFindings", "AgentLogJSON", "AgentLogEvents", "AgentLogSchema",
        "AgentLogRedaction", "AgentLogCheck", "AgentLogReplay",
      ],
      swiftSettings: dialect),
    .target(
      name: "AgentLogTestSupport", path: "Tests/AgentLogTestSupport", swiftSettings: dialect),

    tests("AgentLogFindings", []),
    tests("AgentLogJSON", []),
    tests("AgentLogRun", ["AgentLogJSON", "AgentLogFindings", "AgentLogCheck"]),
    tests("AgentLogPatterns", [], exclude: ["Expectations"]),
    tests("AgentLogEvents", ["AgentLogJSON", "AgentLogFindings"]),
    tests("AgentLogSchema", ["AgentLogJSON", "AgentLogFindings", "AgentLogEvents"]),
    tests(
      "AgentLogRedaction",
      [
        "AgentLogFindings", "AgentLogJSON", "AgentLogPatterns", "AgentLogEvents",
        "AgentLogSchema",
      ], exclude: ["Model"]),
    tests(
      "AgentLogReadiness", ["AgentLogFindings", "AgentLogJSON", "AgentLogSchema"]),
    tests(
      "AgentLogCheck",
      [
        "AgentLogJSON", "AgentLogFindings", "AgentLogEvents", "AgentLogSchema",
        "AgentLogBehaviour", "AgentLogRedaction", "AgentLogReadiness", "AgentLogReport",
      ]),
    tests(
      "AgentLogReplay",
      [
        "AgentLogFindings", "AgentLogJSON", "AgentLogRun", "AgentLogEvents", "AgentLogSchema",
        "AgentLogRedaction", "AgentLogReadiness", "AgentLogCheck",
      ]),
    tests("AgentLogReport", ["AgentLogFindings", "AgentLogJSON"], exclude: ["Golden"]),
    tests(
      "AgentLogCLI",
      [
        "AgentLogFindings", "AgentLogJSON", "AgentLogReadiness", "AgentLogCheck",
        "AgentLogReplay", "AgentLogReport",
      ],
      exclude: ["Golden", "Agents"]),
    tests(
      "AgentLogTesting",
      ["AgentLogFindings", "AgentLogJSON", "AgentLogRun", "AgentLogCheck", "AgentLogReport"]),
    .testTarget(
      name: "RepositoryTests",
      dependencies: [
        "AgentLogResources", "AgentLogFindings", "AgentLogCheck", "AgentLogTestSupport",
      ],
      exclude: ["PublicInterface.txt"],
      swiftSettings: dialect),
  ],
  swiftLanguageModes: [.v6]
)
