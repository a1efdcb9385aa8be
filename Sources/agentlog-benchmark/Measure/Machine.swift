import Foundation

/// What a measurement was made on.
struct Machine {
  let processor: String
  let cores: Int
  let system: String
  let compiler: String

  /// This machine.
  init() {
    processor = Self.processorName
    cores = ProcessInfo.processInfo.activeProcessorCount
    system = ProcessInfo.processInfo.operatingSystemVersionString
    compiler = Self.firstLine("swiftc", ["--version"])
  }

  private static var processorName: String {
    #if canImport(Darwin)
      return firstLine("sysctl", ["-n", "machdep.cpu.brand_string"])
    #else
      let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n") where line.hasPrefix("model name") {
        return line.split(separator: ":").dropFirst().joined(separator: ":")
          .trimmingCharacters(in: .whitespaces)
      }
      return "unknown"
    #endif
  }

  private static func firstLine(_ name: String, _ arguments: [String]) -> String {
    guard let program = ChildProcess.find(name),
      let result = try? ChildProcess(program, arguments).run(keepsOutput: true)
    else { return "unknown" }
    return result.output.split(separator: "\n").first.map(String.init) ?? "unknown"
  }
}
