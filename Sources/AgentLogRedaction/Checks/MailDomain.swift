extension Check {
  /// Tells addresses of persons from what only looks like one.
  ///
  /// Reserved domains (RFC 2606, RFC 6761) make a placeholder; senders that nobody reads and hosts
  /// without a public domain are informational; remotes of version control and copying, user info of
  /// a URL, message ids and names of files are none.
  static let mailDomain = Check("mail domain") { match, tier in
    let text = String(decoding: match.bytes, as: UTF8.self).lowercased()
    guard let at = text.lastIndex(of: "@") else { return nil }
    var local = text[..<at]
    // `\ngit@…` in a text whose escapes stand as they are.
    if match.before == 0x5C, let first = local.first, "nrt".contains(first) { local.removeFirst() }
    let labels = text[text.index(after: at)...].split(separator: ".")
    guard labels.count >= 2, let top = labels.last else { return nil }
    if match.isRemotePath(of: local) || match.isURLUserInfo || files.contains(String(top))
      || match.isNear(["message id", "messageid"], within: 16)
    {
      return nil
    }
    if reserved.contains(String(top)) { return .placeholder }
    if labels[labels.count - 2] == "example", ["com", "net", "org"].contains(top) {
      return .placeholder
    }
    if unread.contains(where: { local.hasPrefix($0) }) || inner.contains(String(top))
      || labels.contains("noreply")
    {
      return .informational
    }
    return tier
  }

  private static let reserved = ["example", "test", "invalid", "localhost", "local"]
  /// Domains of machines among themselves.
  private static let inner = ["internal", "lan", "localdomain", "intranet", "home", "corp"]
  /// Local parts of machines that send and never read.
  private static let unread = [
    "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply",
    "mailer-daemon", "postmaster", "notifications", "bounce",
  ]
  /// Ends of names such as `icon@2x.png`; none of them is a domain.
  private static let files: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "pdf", "css", "scss", "js", "mjs", "cjs",
    "ts", "tsx", "jsx", "json", "jsonl", "yaml", "yml", "toml", "xml", "html", "htm", "txt", "log",
    "csv", "tgz", "gz", "zst", "whl", "jar", "lock", "map", "exe", "dll", "so", "dylib",
  ]
}

extension Match {
  /// Whether the match is the host of a remote: `git@host:path`, `user@host:/path`.
  fileprivate func isRemotePath(of local: Substring) -> Bool {
    guard behind == 0x3A, range.upperBound + 1 < text.count else { return false }
    let next = text[range.upperBound + 1]
    if next == 0x2F || next == 0x7E { return true }
    return ["git", "hg", "svn", "root", "ubuntu", "ec2-user", "deploy"].contains(local)
      && next != 0x20
  }

  /// Whether the match follows `scheme://`, perhaps with a user name between.
  fileprivate var isURLUserInfo: Bool {
    var index = range.lowerBound
    let first = max(2, index - 64)
    while index > first {
      index -= 1
      let byte = text[index]
      if byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x40 { return false }
      if byte == 0x2F { return text[index - 1] == 0x2F && text[index - 2] == 0x3A }
    }
    return false
  }
}
