extension Check {
  /// Words that stand where a name is not known.
  static let personName = Check("name") { match, tier in
    let text = String(decoding: match.bytes, as: UTF8.self).lowercased()
    let fillers = [
      "unknown", "anonymous", "none", "null", "nil", "n/a", "na", "test", "redacted", "string",
      "name", "user", "admin", "true", "false", "undefined", "guest", "default", "system",
    ]
    return fillers.contains(text) || text.utf8.count < 2 ? nil : tier
  }

  /// People who introduce themselves are sure; a name behind an honorific may be of a character.
  static let personNameInProse = Check("words before") { match, tier in
    match.value.lowerBound - match.range.lowerBound > 6 ? tier : .weak
  }

  /// Ids of services and of tests are no names.
  static let nameInID = Check("words of a name") { match, tier in
    let parts = match.bytes.split { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    let isThing = parts.contains { part in
      let word = String(decoding: part, as: UTF8.self).lowercased()
      return thingsInIDs.contains(word)
    }
    return isThing ? nil : tier
  }

  private static let thingsInIDs: Set<String> = [
    "account", "admin", "agent", "anonymous", "api", "app", "bot", "business", "card", "client",
    "customer", "data", "default", "demo", "dev", "employee", "external", "gift", "guest", "id",
    "internal", "item", "local", "member", "on", "order", "owner", "platform", "prod", "product",
    "root", "sales", "sample", "service", "session", "staging", "support", "svc", "system", "team",
    "tenant", "test", "tester", "tmp", "unknown", "user", "usr", "web", "worker",
  ]
}
