extension Check {
  /// Reserved domains (RFC 2606, RFC 6761) make an address a placeholder; remotes of version
  /// control are none.
  static let mailDomain = Check("mail domain") { match, tier in
    let text = String(decoding: match.bytes, as: UTF8.self).lowercased()
    guard let at = text.firstIndex(of: "@") else { return nil }
    let local = text[..<at]
    let domain = text[text.index(after: at)...]
    if ["git", "hg", "svn"].contains(local), match.behind == 0x3A { return nil }
    let labels = domain.split(separator: ".")
    let reserved = ["example", "test", "invalid", "localhost", "local"]
    if let top = labels.last, reserved.contains(String(top)) { return .placeholder }
    if labels.count >= 2, labels[labels.count - 2] == "example",
      ["com", "net", "org"].contains(labels[labels.count - 1])
    {
      return .placeholder
    }
    return tier
  }
}
