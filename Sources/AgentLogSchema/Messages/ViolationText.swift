package import AgentLogFindings
package import AgentLogJSON

/// Tells a person about violations of one record: where, and what is wrong.
///
/// What comes from the record passes the masker, and what the schema calls sensitive is never
/// shown; what comes from the schema is shown as it stands.
package struct ViolationText {
  let schema: CompiledSchema
  let nodes: [JSONNode]
  let bytes: PaddedBytes
  let showing: Showing
  /// The key of the member whose value the tape holds, or nil where it holds the whole record.
  let key: [UInt8]?

  /// What may be shown of the values that are judged.
  package enum Showing: Sendable {
    /// The values of a log: what the masker lets through.
    case masked(Masker)
    /// The values of a configuration file, for whoever wrote it.
    case plain
  }

  /// - Parameter key: the member of the record whose value the tape holds, decoded and as logged;
  ///   nil where the tape holds the whole record.
  package init(
    _ schema: CompiledSchema, nodes: [JSONNode], bytes: PaddedBytes, showing: Showing,
    key: [UInt8]? = nil
  ) {
    self.schema = schema
    self.nodes = nodes
    self.bytes = bytes
    self.showing = showing
    self.key = key
  }

  package func rule(of violation: Violation) -> String {
    schema.parts.sites[Int(violation.site)].rule
  }

  /// The place in the record as logged (RFC 6901); for a missing field `/name` behind its object.
  /// O(nodes before it).
  package func pointer(of violation: Violation) -> String {
    steps(to: violation, path(to: Int(violation.node))).map { "/" + $0 }.joined()
  }

  /// The reference tokens of the place of a violation, as far as they may be shown.
  func steps(to violation: Violation, _ path: [Step]) -> [String] {
    var steps = path.map(step)
    if let key { steps.insert(shown(key), at: 0) }
    if violation.field >= 0 {
      steps.append(JSONPointer.escape(schema.parts.name(ofField: Int(violation.field))))
    }
    return steps
  }

  /// What is wrong and what to do, in one sentence: `status is 'maybe'; expected 'ok' or 'error'`.
  package func message(of violation: Violation) -> String {
    let (message, hint) = parts(of: violation)
    return message + (hint.map { "; " + $0 } ?? "")
  }

  /// The message, and apart from it what was probably meant.
  func parts(of violation: Violation) -> (message: String, hint: String?) {
    let subject = subject(violation)
    let complaint = instruction(violation).complaint(subject)
    return (subject.name + " " + complaint.text, complaint.hint)
  }

  /// What violations of this kind have in common, without any value: `has no UTC offset`.
  package func summary(of violation: Violation) -> String {
    instruction(violation).complaint(subject(violation)).summary
  }

  /// Where the finding is placed: the first byte of the value (for a string, its quote), of the
  /// object that lacks a field, or of an unexpected member's key.
  package func offset(of violation: Violation) -> Int {
    let node = nodes[Int(violation.node)]
    if case .additionalProperties = schema.parts.instructions[instructionIndex(violation)],
      violation.node > 0
    {
      return Int(nodes[Int(violation.node) - 1].start) - 1
    }
    return node.kind == .string ? Int(node.start) - 1 : Int(node.start)
  }

  private func instructionIndex(_ violation: Violation) -> Int {
    Int(schema.parts.sites[Int(violation.site)].instruction)
  }

  private func instruction(_ violation: Violation) -> any SchemaInstruction {
    schema.parts.instructions[instructionIndex(violation)].payload
  }

  private func subject(_ violation: Violation) -> Subject {
    let path = path(to: Int(violation.node))
    let node = Int(schema.parts.sites[Int(violation.site)].node)
    let isSensitive =
      schema.parts.nodes[node].isSensitive || key.map(schema.sensitiveNames.contains) ?? false
      || path.contains { step in
        if case .member(let key) = step { return schema.sensitiveNames.contains(decoded(key)) }
        return false
      }
    return Subject(text: self, violation: violation, path: path, isSensitive: isSensitive)
  }

  // MARK: - Paths

  enum Step {
    /// The node of a key.
    case member(Int)
    case element(Int)
  }

  /// The way from the root to a node.
  func path(to node: Int) -> [Step] {
    var path: [Step] = []
    var container = 0
    while container != node {
      let isObject = nodes[container].kind == .object
      var child = container + 1
      var position = 0
      while true {
        let value = isObject ? child + 1 : child
        guard value < Int(nodes[container].next) else { return path }
        if node < Int(nodes[value].next) {
          path.append(isObject ? .member(child) : .element(position))
          container = value
          break
        }
        child = Int(nodes[value].next)
        position += 1
      }
      // A key is no value: the way ends at its member.
      if node < container { break }
    }
    return path
  }

  func step(_ step: Step) -> String {
    switch step {
    case .element(let position): "\(position)"
    case .member(let key): shown(decoded(key))
    }
  }

  private func shown(_ key: [UInt8]) -> String {
    switch showing {
    case .plain: JSONPointer.escape(String(decoding: key, as: UTF8.self))
    case .masked(let masker): masker.token(key)
    }
  }

  func decoded(_ node: Int) -> [UInt8] {
    let raw = bytes.slice(nodes[node].range)
    return nodes[node].isEscaped ? JSONText.decode(raw) : Array(raw)
  }
}
