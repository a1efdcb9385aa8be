import AgentLogFindings
import AgentLogJSON

/// The parts of a policy that the source does not know.
extension PolicyLoader {
  mutating func readContent(_ content: JSONElement) {
    if let value = content["prompts"], let verdict = verdict(value) {
      policy.prompts = verdict
      set("content.prompts", value, RawContent.prompts.rule)
    }
    if let value = content["errors"], let verdict = verdict(value) {
      policy.errors = verdict
      set("content.errors", value, RawContent.errors.rule)
    }
  }

  mutating func readField(_ key: JSONElement, _ value: JSONElement) {
    guard let name = key.string, let verdict = verdict(value) else { return }
    let plain = FieldMatcher.plain(name.utf8)
    if plain.isEmpty { mistake(key, "a key of nothing but '-' and '_' is never found") }
    if !fieldNames.insert(plain).inserted {
      mistake(key, "this key is here twice; case, '-' and '_' do not count")
    }
    policy.fields.append((name, verdict))
    let rules =
      switch verdict {
      case .hashed: ["policy/not-a-hash"]
      case .sampled: ["policy/sample-rate"]
      // An allowed field is enforced by what is then not told.
      case .forbidden, .redacted, .allowed: ["policy/unredacted-field"]
      }
    set("fields." + name, value, rules)
  }

  mutating func readDetectors(_ list: JSONElement?) {
    for value in list?.elements ?? [] {
      guard let id = value["id"], let pattern = value["pattern"] else { continue }
      let detector = Policy.CustomDetector(
        id: id.string ?? "", title: value["title"]?.string ?? "", pattern: pattern.string ?? "",
        tier: value["tier"]?.string.flatMap(Policy.CustomDetector.Tier.init) ?? .structural,
        context: strings(value["context"]), remedy: value["remedy"]?.string ?? "",
        flagged: strings(value["flagged"]), clean: strings(value["clean"]),
        place: PolicyPlace(id), patternPlace: PolicyPlace(pattern))
      if !detectorIDs.insert(detector.id).inserted {
        mistake(id, "a detector '\(detector.id)' is here twice")
      }
      policy.detectors.append(detector)
      set("detectors." + detector.id, value, detector.rule)
    }
  }

  mutating func readHarmless(_ value: JSONElement) {
    guard let pattern = value["pattern"], let expires = value["expires"] else { return }
    guard let day = CivilDate((expires.string ?? "").utf8) else {
      mistake(expires, "there is no such day")
      return
    }
    policy.harmless.append(
      Policy.HarmlessValue(
        pattern: pattern.string ?? "", detectors: strings(value["detectors"]),
        reason: value["reason"]?.string ?? "", expires: day, place: PolicyPlace(value),
        patternPlace: PolicyPlace(pattern)))
  }

  mutating func readSeverity(_ key: JSONElement, _ value: JSONElement) {
    guard let rule = key.string, let severity = value.string.flatMap(Severity.init) else { return }
    policy.severities.append(
      Policy.SeverityChange(rule: rule, severity: severity, place: PolicyPlace(key)))
    set("severity." + rule, value, rule)
  }

  mutating func readLimits(_ limits: JSONElement) {
    func read(_ name: String, _ limit: inout Int) {
      // `4.0` is an integer too.
      if let value = limits[name].flatMap({ ExactNumber($0.raw)?.int64 }) { limit = Int(value) }
    }
    read("unwrap_depth", &policy.limits.unwrapDepth)
    read("delta_bytes", &policy.limits.deltaBytes)
    read("delta_total_bytes", &policy.limits.deltaTotalBytes)
    read("taint_secrets", &policy.limits.taintSecrets)
    read("hash_pairs", &policy.limits.hashPairs)
  }

  private func verdict(_ value: JSONElement) -> Verdict? {
    if let rate = value["sampled"] { return number(rate).map { .sampled($0) } }
    switch value.string {
    case "forbidden": return .forbidden
    case "hashed": return .hashed
    case "redacted": return .redacted
    case "allowed": return .allowed
    default: return nil
    }
  }
}
