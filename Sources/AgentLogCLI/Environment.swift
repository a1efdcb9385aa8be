#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The surroundings of a call, taken once at start so that everything after it can be tested.
package struct Environment: Sendable {
  /// The variables that agentlog looks at, where they are set.
  package var variables: [String: String]
  package var inputIsTerminal: Bool
  package var outputIsTerminal: Bool
  package var errorsIsTerminal: Bool
  /// The terminal's width in columns; 80 where there is none.
  package var columns: Int
  /// The folder from which `agentlog.json` is looked for upwards.
  package var folder = "."

  /// How wide text on standard output may be. What goes to a file or a pipe does not depend on the
  /// terminal beside it.
  package var outputColumns: Int { outputIsTerminal ? columns : 80 }

  package init(
    variables: [String: String] = [:], inputIsTerminal: Bool = false,
    outputIsTerminal: Bool = false, errorsIsTerminal: Bool = false, columns: Int = 80
  ) {
    self.variables = variables
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorsIsTerminal = errorsIsTerminal
    self.columns = columns
  }

  /// Every variable that changes what agentlog does, and how; help shows them.
  package static let known: [(name: String, meaning: String)] = [
    ("NO_COLOR", "no colours, unless --color always"),
    ("CLICOLOR_FORCE", "colours even where output is no terminal"),
    ("TERM", "dumb: no colours and no progress"),
    ("SOURCE_DATE_EPOCH", "seconds since 1970: the day by which things expire"),
    ("CI", "recording fixtures is refused, unless --in-ci"),
    ("AGENTLOG_RECORD", "none, missing or all: what fixture gateway does without --mode"),
    ("GITHUB_STEP_SUMMARY", "a file that the Markdown report is added to"),
  ]

  /// The surroundings of this process.
  package static func current() -> Environment {
    var variables: [String: String] = [:]
    for (name, _) in known {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return Environment(
      variables: variables, inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1,
      errorsIsTerminal: isatty(2) == 1, columns: terminalColumns() ?? 80)
  }

  /// The value of a variable that is set to more than nothing.
  package subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func terminalColumns() -> Int? {
    for descriptor: Int32 in [1, 2] {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return Int(size.ws_col)
      }
    }
    return nil
  }
}

extension Environment {
  /// Whether text on standard output is coloured.
  package func colors(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if self["NO_COLOR"] != nil { return false }
    if let force = self["CLICOLOR_FORCE"], force != "0" { return true }
    return outputIsTerminal && self["TERM"] != "dumb"
  }

  /// Whether progress may be drawn on standard error.
  package func showsProgress(_ choice: ProgressChoice) -> Bool {
    choice == .auto && errorsIsTerminal && self["TERM"] != "dumb"
  }
}
