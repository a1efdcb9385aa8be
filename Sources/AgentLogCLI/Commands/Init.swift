import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogReadiness
import AgentLogRedaction
import AgentLogSchema

extension Command {
  static let initialize = Command(
    name: "init", group: .setUp, summary: "Set a project up by a sample of its log",
    details: """
      Looks at a sample log and picks the shipped schema that fits best, says how well and what is \
      missing, and proposes names for fields that the log calls otherwise. Where none fits, a schema is \
      drafted from the log. Writes agentlog.json, a policy, the schema where it is one of your own, and \
      a CI job that installs agentlog too. Nothing is overwritten: where one of the files is there, none \
      is written.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files), summary: "log files, folders, or patterns in quotes",
      count: .oneOrMore),
    flags: [.ci, .into, .help],
    examples: [
      Example(call: "agentlog init logs/", meaning: "With a job for GitHub Actions"),
      Example(call: "agentlog init --ci gitlab run.jsonl", meaning: "With a job for GitLab"),
    ]
  ) { invocation, session throws(UsageError) in
    try InitRun(invocation: invocation, session: session)()
  }
}

/// What writes the CI job of `init`.
package enum CIChoice: String, Choice {
  case github, gitlab, none
  package static let kind = "value for --ci"
}

extension Flag {
  static let ci = Flag.choice(
    "ci", "WHERE", group: .output, sets: \.ci,
    summary: "For whom the CI job is: github, gitlab or none [github]")

  static let into = Flag(
    long: "into", value: Value("DIR", .files),
    summary: "The project's folder [this one]", details: "", group: .output
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--into needs a folder") }
    invocation.into = text
  }
}

/// One run of `init`.
struct InitRun {
  let invocation: Invocation
  let session: Session

  static let schemaName = "agentlog.schema.json"
  static let policyName = "agentlog.policy.yaml"

  func callAsFunction() throws(UsageError) -> ExitStatus {
    if invocation.operands.contains("-") {
      throw UsageError("init looks at a log more than once, so not at standard input")
    }
    let folder = invocation.into ?? session.environment.folder
    let report = report()
    let profile = LogProfile(invocation.operands, masker: LeakMasker.shipped)
    for problem in profile.problems { session.warn(problem) }
    guard profile.records > 0 else {
      session.warn("the sample holds no record; nothing was written")
      return .inconclusive
    }
    var files: [(name: String, text: String)] = []
    var schemaValue = Self.schemaName
    if let schema = report.schema, let aliased = try fit(schema, report, profile) {
      files.append((Self.schemaName, aliased))
    } else if let schema = report.schema {
      schemaValue = schema.name
    } else if let draft = SchemaDraft(profile, name: "drafted").text {
      session.output.write("schema  none of the shipped ones fits; drafted one from the log\n")
      files.append((Self.schemaName, draft.document))
    }
    files.append((Self.policyName, Self.policy))
    files.append((ProjectFiles.configName, config(schema: schemaValue, folder: folder)))
    if let job = CIJob.job(invocation.ci) { files.append(job) }
    let paths = files.map { ProjectFiles.join(folder, $0.name) }
    for path in paths where FileText.exists(path) {
      throw UsageError("'\(path)' is there already; nothing was written")
    }
    for (path, file) in zip(paths, files) {
      try ProjectFiles.makeFolders(for: path)
      try ProjectFiles.write(file.text, to: path, replaces: false)
      session.output.write("wrote   \(path)\n")
    }
    session.output.write("next    agentlog check\n")
    return .passed
  }

  private func report() -> Report {
    var options = CheckOptions()
    options.maxFindings = 1
    options.masker = LeakMasker.shipped
    return Check(options).run(inputs: invocation.operands)
  }

  /// Says how well a schema fits; gives a schema of one's own where fields go by other names.
  private func fit(
    _ schema: Report.SchemaChoice, _ report: Report, _ profile: LogProfile
  ) throws(UsageError) -> String? {
    let events = report.inputs.reduce(0) { $0 + $1.events }
    session.output.write(
      "schema  \(schema.name): \(schema.knownEvents) of \(schema.sampledEvents) kinds of event fit, "
        + "\(Numbers.grouped(events)) events\n")
    let root = try SchemaArgument.shipped(schema.name).document().root
    var names: [(field: String, key: String)] = []
    for (field, count) in missing(report) {
      let key = FieldNamesNear.key(for: field, among: profile.keyNames, of: root)
      let hint = key.map { "; the log has \($0), taken for it" } ?? ""
      session.output.write("missing \(field) in \(Numbers.count(count, "event"))\(hint)\n")
      if let key { names.append((field, key)) }
    }
    guard !names.isEmpty else { return nil }
    var text = ConfigText(root)
    text["$schema"] = nil
    text["name"] = .text("my-" + schema.name)
    var fields = text["fields"] ?? .object([])
    for (field, key) in names {
      var entry = fields[field] ?? .object([("keys", .list([]))])
      if case .list(let keys)? = entry["keys"] { entry["keys"] = .list(keys + [.text(key)]) }
      fields[field] = entry
    }
    text["fields"] = fields
    return text.document
  }

  /// Required fields that events lack, with how often, the most frequent first.
  private func missing(_ report: Report) -> [(field: String, count: Int)] {
    var counts: [String: Int] = [:]
    for group in report.groups where group.rule == "event/missing-field" {
      let field = String(group.pointer.dropFirst())
      if !field.contains("/") { counts[field, default: 0] += group.count }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (field: $0.key, count: $0.value) }
  }

  private func config(schema: String, folder: String) -> String {
    let inputs = invocation.operands.map { ConfigText.text(ProjectFiles.relative($0, to: folder)) }
    return ConfigText.object([
      ("format", .text(ProjectConfig.format)), ("inputs", .list(inputs)),
      ("schema", .text(schema)), ("policy", .text(Self.policyName)),
      ("checklist", .text(ChecklistFile.standard)),
      ("gates", .object([("failOn", .text("error"))])),
    ]).document
  }

  private static let policy = """
    # What may be logged, over agentlog's safe default: what is not mentioned here stays as it is there.
    name: our-policy
    title: What our agents may log
    logging:
      tool_calls:
        store_args: false
        store_args_hash: true
      pii:
        redact_fields: ["email", "phone", "token", "authorization", "cookie"]
      alerts:
        tool_calls_per_run_p95: { warn: 10, critical: 20 }
        timeout_rate: { warn: 0.02, critical: 0.05 }
        validation_fail_rate: { warn: 0.02, critical: 0.05 }

    """
}
