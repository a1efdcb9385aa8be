import AgentLogRedaction

/// Placeholders of redacted values, `[email:7]`, numbered anew by their first appearance: a recording
/// of one run says the same, whatever was redacted before it.
///
/// Only names that the redactor gives are looked at. Memory: one entry for each different placeholder.
struct Placeholders {
  private let names: Set<String>
  /// Placeholders seen so far.
  private(set) var count = 0
  private var numbers: [String: Int] = [:]
  private var last: [String: Int] = [:]

  init(names: Set<String>) { self.names = names }

  /// Every name that a redactor may give: detectors, kinds of content, redacted fields.
  static func names(of audit: CompiledAudit) -> Set<String> {
    var names: Set<String> = ["arguments", "result", "prompt", "error", "text", "key", "field"]
    names.formUnion(audit.detectors.detectors.map(\.id))
    for rule in audit.policy.fieldRules {
      names.insert(
        String(
          rule.name.lowercased().map { ("a"..."z").contains($0) ? $0 : "-" }.drop { $0 == "-" }
            .prefix(40)))
    }
    return names
  }

  /// The text with its placeholders numbered. O(text).
  mutating func renumber(_ text: String) -> String {
    var text = text
    // Nearly every text: looked at in place.
    guard text.withUTF8({ $0.contains(0x5B) }) else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    var isChanged = false
    while index < bytes.count {
      if bytes[index] == 0x5B, let (name, old, end) = Self.placeholder(bytes, index),
        names.contains(name)
      {
        let new = number(name, old)
        count += 1
        output += "[\(name):\(new)]".utf8
        index = end
        isChanged = true
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return isChanged ? String(decoding: output, as: UTF8.self) : text
  }

  private mutating func number(_ name: String, _ old: Int) -> Int {
    // 0 stands for values that are no longer counted.
    if old == 0 { return 0 }
    let key = "\(name):\(old)"
    if let known = numbers[key] { return known }
    let new = last[name, default: 0] + 1
    last[name] = new
    numbers[key] = new
    return new
  }

  /// `[name:12]` at a place.
  static func placeholder(
    _ bytes: [UInt8], _ start: Int
  ) -> (name: String, number: Int, end: Int)? {
    var index = start + 1
    while index < bytes.count, index - start < 64,
      bytes[index] &- 0x61 < 26 || bytes[index] == 0x2D || bytes[index] &- 0x30 < 10
    { index += 1 }
    guard index > start + 1, index < bytes.count, bytes[index] == 0x3A else { return nil }
    let name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
    let digits = bytes[(index + 1)...].prefix(8).prefix { $0 &- 0x30 < 10 }
    guard let number = Int(String(decoding: digits, as: UTF8.self)), digits.endIndex < bytes.count,
      bytes[digits.endIndex] == 0x5D
    else { return nil }
    return (name, number, digits.endIndex + 1)
  }
}
