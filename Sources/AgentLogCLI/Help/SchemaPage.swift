import AgentLogJSON

/// A stream schema for a person: events, their fields, and what is judged across events.
///
/// Reads the JSON itself, so that a schema with mistakes can be looked at too; what it does not
/// expect it leaves out.
struct SchemaPage {
  private let root: JSONElement
  private let width: Int
  private(set) var content = ""

  init(root: JSONElement, width: Int) {
    self.root = root
    self.width = width
    writeHead()
    if let every = root["every"] { writeFields(of: every, title: "Every event") }
    for (key, event) in root["events"]?.members ?? [] { writeEvent(key.string ?? "", event) }
    writeOtherNames()
    writeStreamRules()
  }

  private mutating func writeHead() {
    let name = [root["name"]?.string, root["version"]?.string].compactMap(\.self)
    content = name.joined(separator: " ") + "\n"
    if let title = root["title"]?.string { content += paragraph(title, indent: 0) }
    if let text = root["description"]?.string { content += "\n" + paragraph(text, indent: 0) }
    if let source = root["source"]?.string {
      content += "\n" + paragraph("From: " + source, indent: 0)
    }
    if let key = root["run"]?["key"]?.string {
      let required = root["run"]?["required"]?.bool ?? true
      let rest = required ? "" : "; events outside a run are fine"
      content += "\n" + paragraph("A run is what has the same \(key)\(rest).", indent: 0)
    }
  }

  private mutating func writeEvent(_ name: String, _ event: JSONElement) {
    var title = name
    if let text = event["title"]?.string { title += ": " + text }
    let presence = presence(of: name, event)
    if !presence.isEmpty { title += " (\(presence))" }
    writeFields(of: event["schema"], title: title)
    let names = strings(event["names"])
    if !names.isEmpty {
      content += paragraph("Also called " + Prose.list(names, "or") + ".", indent: 2)
    }
  }

  private func presence(of name: String, _ event: JSONElement) -> String {
    if strings(root["run"]?["start"]).contains(name) { return "begins each run" }
    if strings(root["run"]?["end"]).contains(name) { return "ends each run" }
    let verb = event["missing"]?.string == "warning" ? "should be " : ""
    switch event["presence"]?.string {
    case "run": return verb + "in each run"
    case "stream": return verb + "somewhere in the log"
    default: return ""
    }
  }

  private mutating func writeFields(of schema: JSONElement?, title: String) {
    content += "\n" + paragraph(title, indent: 0)
    guard let schema else { return }
    let required = strings(schema["required"])
    let recommended = strings(schema["recommended"])
    let properties = schema["properties"]?.members ?? []
    var names = properties.compactMap(\.key.string)
    for name in required + recommended where !names.contains(name) { names.append(name) }

    let rows = names.map { name -> (name: String, meaning: String) in
      let property = properties.first { $0.key.string == name }?.value
      var words: [String] = []
      if required.contains(name) { words.append("required") }
      if recommended.contains(name) { words.append("recommended") }
      if let property { words += facts(of: property) }
      var meaning = words.joined(separator: ", ")
      if let text = property?["description"]?.string {
        meaning += meaning.isEmpty ? text : ". " + text
      }
      return (name, meaning)
    }
    if !rows.isEmpty { content += Prose.columns(rows, width: width) + "\n" }
    let conditions = ["if", "allOf", "anyOf", "oneOf", "not", "dependentRequired"]
    if conditions.contains(where: { schema[$0] != nil }) {
      content += "  More is asked of it under conditions: see --json.\n"
    }
  }

  /// Type, format, permitted words and sensitivity, as far as they are said in place.
  private func facts(of property: JSONElement) -> [String] {
    var facts: [String] = []
    let types = property["type"].map { $0.string.map { [$0] } ?? strings($0) } ?? []
    if !types.isEmpty { facts.append(Prose.list(types, "or")) }
    if let format = property["format"]?.string { facts.append(format) }
    let words = property["enum"]?.elements.compactMap(\.string) ?? []
    if !words.isEmpty { facts.append("one of " + Prose.list(words, "or")) }
    if let word = property["const"]?.string { facts.append(word) }
    if let how = property["sensitive"]?.string {
      facts.append(how == "absent" ? "sensitive: must be absent" : "sensitive: only \(how)")
    }
    return facts
  }

  private mutating func writeOtherNames() {
    var rows: [(name: String, meaning: String)] = []
    for (key, field) in root["fields"]?.members ?? [] {
      var names = strings(field["keys"])
      if let boolean = field["boolean"]?["key"]?.string {
        names.append("\(boolean) (true or false)")
      }
      let epoch = strings(field["epoch"])
      if !epoch.isEmpty { names.append("a number of " + Prose.list(epoch, "or")) }
      if !names.isEmpty { rows.append((key.string ?? "", names.joined(separator: ", "))) }
    }
    guard !rows.isEmpty else { return }
    content += "\nFields by other names\n" + Prose.columns(rows, width: width) + "\n"
  }

  private mutating func writeStreamRules() {
    var rules: [String] = []
    for rule in root["stream"]?.elements ?? [] {
      if let id = rule["rule"]?.string, !rules.contains(id) { rules.append(id) }
    }
    guard !rules.isEmpty else { return }
    content += "\nJudged across events\n" + paragraph(rules.joined(separator: ", "), indent: 2)
  }

  private func strings(_ element: JSONElement?) -> [String] {
    element?.elements.compactMap(\.string) ?? []
  }

  private func paragraph(_ text: String, indent: Int) -> String {
    Prose.paragraph(text, indent: indent, width: width) + "\n"
  }
}
