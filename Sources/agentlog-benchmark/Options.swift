/// The arguments of a subcommand: `--name value` pairs and nothing else.
struct Options {
  private var values: [String: String] = [:]

  init(_ arguments: some Sequence<String>, allowed: Set<String>) throws {
    var name: String?
    for argument in arguments {
      if let open = name {
        values[open] = argument
        name = nil
      } else if argument.hasPrefix("--"), allowed.contains(String(argument.dropFirst(2))) {
        name = String(argument.dropFirst(2))
      } else {
        throw UsageError("unknown argument '\(argument)'")
      }
    }
    if let name { throw UsageError("--\(name) needs a value") }
  }

  func text(_ name: String) -> String? { values[name] }

  /// A whole number.
  func number(_ name: String) throws -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw UsageError("--\(name) needs a whole number, not '\(text)'")
    }
    return number
  }

  /// Bytes, as `300000`, `64K`, `512M` or `2G`, in powers of 1024.
  func size(_ name: String) throws -> Int? {
    guard let text = values[name] else { return nil }
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = text.last.flatMap { units[$0] }
    guard let number = Int(unit == nil ? text[...] : text.dropLast()), number > 0 else {
      throw UsageError("--\(name) needs a size such as 512M, not '\(text)'")
    }
    return number * (unit ?? 1)
  }
}

/// The call is wrong, or something it names cannot be used.
struct UsageError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
