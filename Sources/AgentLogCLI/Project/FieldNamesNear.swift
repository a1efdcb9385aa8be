import AgentLogJSON
import AgentLogSchema

/// Finds what a log calls a field that a schema misses.
enum FieldNamesNear {
  /// Words that mean the same in names of fields, beside the keys that the schema lists.
  private static let same: [Set<String>] = [
    ["run", "execution", "session", "conversation"], ["trace", "correlation"],
    ["tool", "function"], ["latency", "duration", "elapsed"], ["timestamp", "time", "datetime"],
    ["reason", "cause"], ["total", "num", "count"], ["status", "state", "outcome"],
    ["hash", "digest", "sha256"], ["error", "exception"], ["class", "type", "kind"],
  ]

  /// A key that the schema has for nothing else; nil where none is near.
  static func key(for field: String, among keys: [String], of schema: JSONElement) -> String? {
    let taken = Set(
      (schema["fields"]?.members ?? []).flatMap { name, value in
        [name.string ?? ""] + (value["keys"]?.elements ?? []).compactMap(\.string)
      })
    let wanted = words(field)
    let free = keys.filter { !taken.contains($0) }
    if let exact = free.first(where: { words($0) == wanted }) { return exact }
    return free.first { key in
      let own = words(key)
      return own.count == wanted.count && zip(own, wanted).allSatisfy(isSame)
    }
      ?? free.first { key in
        let edits = Nearest.edits(Array(words(key).joined().utf8), Array(wanted.joined().utf8))
        return edits == 1 && key.utf8.count >= 5
      }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || same.contains { $0.contains(left) && $0.contains(right) }
  }

  /// `runId`, `run-id` and `run_id` are the same words.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name {
      if character == "_" || character == "-" || character == "." {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else if character.isUppercase, word.last?.isLowercase ?? false {
        words.append(word)
        word = character.lowercased()
      } else {
        word += character.lowercased()
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
