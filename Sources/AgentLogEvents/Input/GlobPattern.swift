#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pattern with `*`, `?` or `[…]` that no shell has expanded; `**/` stands for any directories.
enum GlobPattern {
  static func isPattern(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }
  }

  /// The paths that match, in the order of their bytes, each once.
  static func matches(_ pattern: String) -> [String] {
    var found: Set<String> = []
    if let (head, tail) = deep(pattern) {
      let roots = head.isEmpty ? ["."] : isPattern(head) ? plain(head) : [head]
      for root in roots {
        for directory in DirectoryWalk(root).directories {
          found.formUnion(matches(DirectoryWalk.join(escape(directory), tail)))
        }
      }
    } else {
      found.formUnion(plain(pattern))
    }
    return found.sorted(by: bytesPrecede)
  }

  /// What stands before and behind the first `**/`.
  private static func deep(_ pattern: String) -> (head: String, tail: String)? {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    guard let place = parts.dropLast().firstIndex(of: "**") else { return nil }
    let head = parts[..<place].joined(separator: "/")
    let isRooted = place > 0 && head.isEmpty
    return (isRooted ? "/" : head, parts[(place + 1)...].joined(separator: "/"))
  }

  /// Keeps what was found literally from being read as a pattern.
  private static func escape(_ path: String) -> String {
    var result = ""
    for character in path {
      if "*?[\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func plain(_ pattern: String) -> [String] {
    var list = glob_t()
    defer { globfree(&list) }
    guard glob(pattern, GLOB_NOSORT, nil, &list) == 0 else { return [] }
    return (0..<Int(list.gl_pathc)).compactMap { index in
      list.gl_pathv[index].flatMap { String(validatingCString: $0) }
    }
  }
}
