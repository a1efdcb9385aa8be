import AgentLogJSON
import AgentLogReadiness
import AgentLogSchema

/// `agentlog.json`: what a project says about itself, with paths as the call may use them.
struct ProjectConfig {
  static let format = "agentlog.config/1"

  /// The folder that paths are relative to.
  var folder = "."
  var name: String?
  var inputs: [String] = []
  var schema: String?
  var policy: String?
  var checklist: String?
  var by: String?
  var gateItems: [String]?
  var minScore: Int?
  var noWorse = false
  var failOn: FailOn?
  var waivers: String?
  var attestations: String?
  var baseline: String?
  var history: String?

  init() {}

  /// The file that `--config` names, or the nearest one from the current folder upwards.
  static func find(_ invocation: Invocation, _ session: Session) throws(UsageError) -> ProjectConfig
  {
    if let file = invocation.config {
      let slash = file.lastIndex(of: "/")
      let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
      return try ProjectConfig(file: file, folder: folder)
    }
    let start = session.environment.folder
    guard let folder = ProjectFiles.root(from: start) else {
      var config = ProjectConfig()
      config.folder = start
      return config
    }
    return try ProjectConfig(
      file: ProjectFiles.join(folder, ProjectFiles.configName), folder: folder)
  }

  private init(file: String, folder: String) throws(UsageError) {
    self.folder = folder
    let text = try FileText.read(file)
    let root: JSONElement
    do throws(SchemaMistakes) {
      let document = try FormatCheck.document(file, text)
      let mistakes = try FormatCheck.mistakes(in: document, format: "config-1")
      guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
      root = document.root
    } catch {
      throw UsageError(complete: error.mistakes.map(\.description))
    }
    func path(_ key: String) -> String? {
      root[key]?.string.map { ProjectFiles.join(folder, $0) }
    }
    /// A shipped name, or a path.
    func named(_ key: String, _ names: [String]) -> String? {
      root[key]?.string.map { names.contains($0) ? $0 : ProjectFiles.join(folder, $0) }
    }
    name = root["name"]?.string
    inputs = (root["inputs"]?.elements ?? []).compactMap(\.string).map {
      ProjectFiles.join(folder, $0)
    }
    schema = named("schema", ShippedSchemas.names)
    policy = path("policy")
    checklist = named("checklist", ChecklistFile.shippedNames)
    by = root["by"]?.string
    let gates = root["gates"]
    gateItems = gates?["items"].map { $0.elements.compactMap(\.string) }
    minScore = gates?["minScore"].flatMap {
      Tenths.parse(String(decoding: $0.raw, as: UTF8.self))
    }
    noWorse = gates?["noWorse"]?.bool ?? false
    failOn = gates?["failOn"]?.string.flatMap(FailOn.init)
    waivers = path("waivers")
    attestations = path("attestations")
    baseline = path("baseline")
    history = path("history")
    if let element = gates?["minScore"], minScore == nil {
      let place = element.position
      throw UsageError(complete: [
        "\(file):\(place.line):\(place.column): a score has at most one decimal"
      ])
    }
    if let element = gates?["noWorse"], noWorse, history == nil {
      let place = element.position
      throw UsageError(complete: [
        "\(file):\(place.line):\(place.column): 'noWorse' needs a 'history' to compare with"
      ])
    }
  }
}

/// Scores as people write them: `80`, `63.9`.
enum Tenths {
  /// Tenths of a percent, or nil where the text is no score.
  static func parse(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Number.parse(String(parts[0])), whole <= 100 else {
      return nil
    }
    var tenths = whole * 10
    if parts.count == 2 {
      guard parts[1].count == 1, let decimal = Number.parse(String(parts[1])) else { return nil }
      tenths += decimal
    }
    return tenths <= 1_000 ? tenths : nil
  }

  static func text(_ tenths: Int) -> String { Numbers.tenths(tenths) }
}
