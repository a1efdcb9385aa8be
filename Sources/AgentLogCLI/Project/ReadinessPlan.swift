import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogReadiness
import AgentLogRedaction
import AgentLogSchema

/// What a call is scored by and what was accepted: flags first, then `agentlog.json`, then the files
/// that lie beside it.
struct ReadinessPlan {
  let config: ProjectConfig
  let checklist: Checklist
  let today: CivilDate
  private let waivers: WaiverFile
  private let statements: Statements
  private let baseline: Baseline?
  /// Where `--update-baseline` writes to.
  let baselinePath: String?

  init(
    _ invocation: Invocation, _ session: Session, config: ProjectConfig
  ) throws(UsageError) {
    self.config = config
    today = try AuditPlan.day(invocation, session)
    checklist = try ChecklistArgument(
      invocation.checklist ?? config.checklist ?? ChecklistFile.standard
    ).load()
    waivers = try Self.waivers(invocation, config)
    let attestations = try Self.attestations(invocation, config)
    statements = Statements(
      attestations: attestations, waivers: waivers.items, today: today)
    baselinePath = invocation.baseline ?? config.baseline
    if invocation.updateBaseline && baselinePath == nil {
      throw UsageError("--update-baseline needs --baseline FILE to write to")
    }
    // A baseline that is to be drawn for the first time is not there yet.
    if let path = baselinePath, !invocation.updateBaseline || FileText.exists(path) {
      let text = try FileText.read(path)
      baseline = try Self.read { () throws(SchemaMistakes) in
        try BaselineFile.read(file: path, text: text)
      }
    } else {
      baseline = nil
    }
    for id in invocation.gates + (invocation.gates.isEmpty ? config.gateItems ?? [] : [])
    where !checklist.items.contains(where: { $0.id == id }) {
      throw .unknown(
        "item", id, candidates: checklist.items.map(\.id), showsAll: true,
        hint: "agentlog checklist show \(checklist.name)")
    }
  }

  /// Puts all of it into the options of a pass.
  func apply(_ invocation: Invocation, to options: inout CheckOptions) {
    let folder = config.folder
    options.scoring = Scoring(
      checklist, statements: statements,
      hasOwnPolicy: (invocation.policy ?? config.policy) != nil,
      by: invocation.by ?? config.by
    ) { ProjectFiles.holdsSomething($0, below: folder) }
    let items = invocation.gates.isEmpty ? config.gateItems : invocation.gates
    options.gates = Gates(items: items, minimum: invocation.minScore ?? config.minScore)
    var accepting = Accepting(
      waivers: waivers.findings, baseline: baseline, recordsBaseline: invocation.updateBaseline,
      today: today)
    accepting.items = waivers.itemPlaces
    let isNeeded =
      !accepting.waivers.isEmpty || !accepting.items.isEmpty || baseline != nil
      || invocation.updateBaseline
    options.accepting = isNeeded ? accepting : nil
  }

  // MARK: - Files

  static let waiversName = "waivers.json"
  static let attestationsName = "attestations.json"

  /// Where `agentlog waive` writes and what `check` reads.
  static func waiversPath(_ invocation: Invocation, _ config: ProjectConfig) -> String {
    invocation.waivers ?? config.waivers ?? ProjectFiles.join(config.folder, waiversName)
  }

  static func attestationsPath(_ invocation: Invocation, _ config: ProjectConfig) -> String {
    invocation.attestations ?? config.attestations
      ?? ProjectFiles.join(config.folder, attestationsName)
  }

  /// The text of a file that somebody named, or that lies where ours do and says that it is ours.
  private static func text(
    _ path: String, isNamed: Bool, format: String
  ) throws(UsageError) -> [UInt8]? {
    if isNamed { return try FileText.read(path) }
    guard FileText.isFile(path) else { return nil }
    let text = try FileText.read(path)
    // Other tools have files of that name too.
    let mark = Array("\"agentlog.".utf8)
    let isOurs = text.indices.contains { text[$0...].starts(with: mark) }
    return isOurs ? text : nil
  }

  private static func waivers(
    _ invocation: Invocation, _ config: ProjectConfig
  ) throws(UsageError) -> WaiverFile {
    let path = waiversPath(invocation, config)
    let isNamed = invocation.waivers != nil || config.waivers != nil
    guard let text = try text(path, isNamed: isNamed, format: WaiverFile.format) else {
      return WaiverFile()
    }
    return try read { () throws(SchemaMistakes) in
      try WaiverFile(file: path, text: text, rules: rules)
    }
  }

  private static func attestations(
    _ invocation: Invocation, _ config: ProjectConfig
  ) throws(UsageError) -> [Attestation] {
    let path = attestationsPath(invocation, config)
    let isNamed = invocation.attestations != nil || config.attestations != nil
    guard let text = try text(path, isNamed: isNamed, format: AttestationFile.format) else {
      return []
    }
    return try read { () throws(SchemaMistakes) in
      try AttestationFile.read(file: path, text: text)
    }
  }

  /// Every rule there is.
  static var rules: Set<String> { Set(RuleCatalog.everything.map(\.id)) }

  /// Mistakes of a file as what the call is told.
  static func read<Value>(
    _ body: () throws(SchemaMistakes) -> Value
  ) throws(UsageError) -> Value {
    do throws(SchemaMistakes) {
      return try body()
    } catch {
      throw UsageError(complete: error.mistakes.map(\.description))
    }
  }
}
