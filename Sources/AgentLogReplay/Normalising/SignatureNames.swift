/// Members that hold what a model provider signed or encrypted, by their names and what stands beside
/// them: the same that the redactor leaves whole.
enum SignatureNames {
  private static let names: Set = [
    "thinkingsignature", "thoughtsignature", "reasoningsignature", "encryptedcontent",
    "encryptedreasoning", "encryptedthinking", "reasoningencrypted", "reasoningencryptedcontent",
  ]

  static func isOne(_ key: String, beside members: [ReplayValue.Member]) -> Bool {
    let name = plain(key)
    switch name {
    case "signature":
      return members.contains {
        plain($0.key) == "thinking"
          || plain($0.key) == "type" && plain($0.value.string ?? "") == "thinking"
      }
    case "data":
      return members.contains {
        plain($0.key) == "type"
          && ["redactedthinking", "reasoningencrypted"].contains(plain($0.value.string ?? ""))
      }
    default: return names.contains(name)
    }
  }

  /// Lower case, without what joins words.
  private static func plain(_ text: String) -> String {
    guard text.utf8.count <= 40 else { return "" }
    return text.lowercased().filter { !"_-.".contains($0) }
  }
}
