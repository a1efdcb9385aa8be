// swift-tools-version: 6.2
import PackageDescription

// A package as a user of agentlog has one: what the documentation shows, built and run. `.ci/consumer`
// copies it out of the repository first and says where agentlog is.
let agentlog = Context.environment["AGENTLOG_PATH"] ?? "../.."

func agentLog(_ name: String) -> Target.Dependency { .product(name: name, package: "agentlog") }

let package = Package(
  name: "consumer",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "agentlog", path: agentlog),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
  ],
  targets: [
    .target(
      name: "SwiftLogAdapter",
      dependencies: [agentLog("AgentLogRun"), .product(name: "Logging", package: "swift-log")]),
    .target(name: "FoundationModelsAdapter", dependencies: [agentLog("AgentLogRun")]),
    .executableTarget(name: "Production", dependencies: [agentLog("AgentLogRun")]),
    .executableTarget(name: "LibraryOnly", dependencies: [agentLog("AgentLogCheck")]),
    .testTarget(
      name: "ExpectationTests",
      dependencies: ["SwiftLogAdapter", "FoundationModelsAdapter", agentLog("AgentLogTesting")]),
    .testTarget(name: "XCTestOnlyTests", dependencies: [agentLog("AgentLogTesting")]),
    .testTarget(name: "FailingTests", dependencies: [agentLog("AgentLogTesting")]),
  ],
  swiftLanguageModes: [.v6]
)
