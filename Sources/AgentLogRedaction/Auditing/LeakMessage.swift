/// What to say about a leak: everything but the value.
enum LeakMessage {
  static func text(_ leak: TextAudit.Leak, _ detector: Detector) -> String {
    var text = "\(detector.title), \(leak.length) bytes"
    if !leak.encoding.isEmpty { text += ", wrapped as \(leak.encoding)" }
    switch leak.tier {
    case .placeholder: text += "; a reserved example"
    case .informational: text += "; worth knowing"
    case .weak: text += "; it has the form, and nothing near it says so"
    case .verified where !detector.checks.isEmpty: text += "; its checksum is right"
    case .verified, .contextual, .structural: break
    }
    return text
  }
}
