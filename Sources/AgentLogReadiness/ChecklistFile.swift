import AgentLogFindings
import AgentLogJSON
import AgentLogResources
package import AgentLogSchema

/// Checklists as files: JSON text to a ``Checklist``, with every mistake at its line and column.
package enum ChecklistFile {
  /// What `check` and `score` use where none is given.
  package static let standard = "agent-logging-baseline"

  /// The names of those that come with agentlog.
  package static var shippedNames: [String] { Resources.checklistNames }

  /// The JSON of a shipped one, as it is shipped.
  package static func text(_ name: String) -> String? { Resources.checklist(named: name) }

  /// A checklist from the text of a file.
  ///
  /// - Parameters:
  ///   - rules: every rule there is; one that no engine has is a mistake.
  ///   - schemas: every stream schema that evidence may name, beside files of one's own.
  package static func read(
    file: String, text: some Sequence<UInt8>, rules: Set<String>
  ) throws(SchemaMistakes) -> Checklist {
    let document = try FormatCheck.document(file, text)
    let mistakes = try FormatCheck.mistakes(in: document, format: "checklist-1")
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    var loader = ChecklistLoader(rules: rules)
    let checklist = loader.read(document.root)
    guard loader.mistakes.isEmpty else {
      throw SchemaMistakes(loader.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return checklist
  }
}

/// Reads a checklist that fits the description of the format.
struct ChecklistLoader {
  let rules: Set<String>
  private(set) var mistakes: [SchemaMistake] = []
  private let families: Set<Substring>

  init(rules: Set<String>) {
    self.rules = rules
    families = Set(rules.map { $0.prefix { $0 != "/" } })
  }

  mutating func read(_ root: JSONElement) -> Checklist {
    let bands = bands(root["bands"])
    let cap = root["criticalCap"]
    let capped = bands.firstIndex { $0.name == cap?.string }
    if let cap, capped == nil {
      mistake(cap, "there is no band '\(cap.string ?? "")'", "it names one of 'bands'")
    }
    var items: [Checklist.Item] = []
    for element in root["items"]?.elements ?? [] {
      let item = item(element)
      if items.contains(where: { $0.id == item.id }) {
        mistake(element["id"] ?? element, "there is another item '\(item.id)'")
      }
      items.append(item)
    }
    return Checklist(
      name: root["name"]?.string ?? "", version: root["version"]?.string ?? "",
      title: root["title"]?.string ?? "", description: root["description"]?.string ?? "",
      source: root["source"]?.string ?? "", bands: bands, cappedBand: capped ?? 0, items: items)
  }

  /// Every score has exactly one band.
  private mutating func bands(_ list: JSONElement?) -> [Checklist.Band] {
    var bands: [Checklist.Band] = []
    for element in list?.elements ?? [] {
      let from = millionths(element["from"]) / 100_000
      if let last = bands.last, from >= last.from {
        mistake(
          element["from"] ?? element, "bands go from the best to the lowest",
          "this one has to begin below \(Numbers.tenths(last.from))")
      }
      if bands.contains(where: { $0.name == element["name"]?.string }) {
        mistake(element["name"] ?? element, "another band has this name")
      }
      bands.append(
        Checklist.Band(
          name: element["name"]?.string ?? "", from: from, advice: element["advice"]?.string ?? ""))
    }
    if let last = bands.last, last.from != 0, let element = list?.elements.last {
      mistake(
        element["from"] ?? element, "the last band has to begin at 0, or some scores have none")
    }
    return bands
  }

  private mutating func item(_ element: JSONElement) -> Checklist.Item {
    var evidence: [Evidence] = []
    for part in element["evidence"]?.elements ?? [] { evidence.append(self.evidence(part)) }
    return Checklist.Item(
      id: element["id"]?.string ?? "", title: element["title"]?.string ?? "",
      why: element["why"]?.string ?? "", remedy: element["remedy"]?.string ?? "",
      impact: element["impact"]?.string.flatMap(ScoreItem.Impact.init) ?? .normal,
      complexity: element["complexity"]?.string.flatMap(ScoreItem.Complexity.init) ?? .low,
      appliesToEvents: strings(element["applies"]?["events"]), evidence: evidence,
      attested: element["attested"]?.string)
  }

  private mutating func evidence(_ element: JSONElement) -> Evidence {
    let atLeast = element["atLeast"]
    let minimum = Evidence.Minimum(
      events: atLeast?["events"]?.int ?? 1, runs: atLeast?["runs"]?.int ?? 0)
    let schemas = strings(element["schemas"])
    if let present = element["present"] {
      return Evidence(schemas: schemas, kind: .present(strings(present)), minimum: minimum)
    }
    if let property = element["policy"]?.string.flatMap(Evidence.PolicyProperty.init) {
      return Evidence(schemas: schemas, kind: .policy(property), minimum: minimum)
    }
    if let file = element["file"] {
      let path = file.string ?? ""
      if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
        mistake(file, "a file outside of the project", "give a path below its folder")
      }
      return Evidence(schemas: schemas, kind: .file(path), minimum: minimum)
    }
    for rule in element["rules"]?.elements ?? [] { check(rule) }
    let mostly = element["mostly"].map { millionths($0) } ?? 1_000_000
    let rules = Evidence.Rules(
      ids: strings(element["rules"]), fields: strings(element["fields"]),
      events: strings(element["events"]), mostly: mostly)
    return Evidence(schemas: schemas, kind: .rules(rules), minimum: minimum)
  }

  /// A rule that no schema or engine has shows nothing, ever.
  private mutating func check(_ element: JSONElement) {
    let id = element.string ?? ""
    let family = id.prefix { $0 != "/" }
    if id.hasSuffix("/*") ? families.contains(family) : rules.contains(id) { return }
    mistake(element, "there is no rule '\(id)'", "agentlog explain lists all")
  }

  private mutating func mistake(
    _ element: JSONElement, _ message: String, _ suggestion: String? = nil
  ) {
    let position = element.position
    mistakes.append(
      SchemaMistake(
        file: element.document.name, line: position.line, column: position.column,
        message: message, suggestion: suggestion))
  }

  private func strings(_ list: JSONElement?) -> [String] {
    (list?.elements ?? []).compactMap(\.string)
  }

  /// A number between 0 and 100 in millionths; the description has checked that it is one.
  private func millionths(_ element: JSONElement?) -> Int {
    guard let element, let value = Double(String(decoding: element.raw, as: UTF8.self)) else {
      return 0
    }
    return Int(value * 1_000_000 + 0.5)
  }
}
