/// Ways in which the lines of a log come out of the systems that carry them.
enum Wrapping: String, CaseIterable, Sendable {
  case plain, docker, cri, journald, lokiLines, lokiNewestFirst, lokiDocument, grafana, prefix
  case carriageReturns, tracebacks

  /// What a log became, and where its lines went: 1-based outer lines.
  struct Wrapped {
    var text = ""
    /// For each line of the log the outer line that it begins in.
    var lines: [Int] = []
    private var count = 0

    mutating func add(_ line: String, begins: Bool = true) {
      count += 1
      if begins { lines.append(count) }
      text += line + "\n"
    }
  }

  func callAsFunction(_ log: [String]) -> Wrapped {
    var wrapped = Wrapped()
    switch self {
    case .plain: for line in log { wrapped.add(line) }
    case .carriageReturns: for line in log { wrapped.add(line + "\r") }
    case .prefix: for line in log { wrapped.add("2024-11-15 20:12:10 [info] " + line) }
    case .docker:
      for (index, line) in log.enumerated() {
        wrapped.add(
          #"{"log":\#(Self.quoted(line + "\n")),"stream":"stdout","time":"\#(Self.time(index))"}"#)
      }
    case .cri:
      for (index, line) in log.enumerated() {
        // Parts of a long line, between them what another stream said.
        let middle = line.index(line.startIndex, offsetBy: line.count / 2)
        wrapped.add("\(Self.time(index)) stdout P \(line[..<middle])")
        wrapped.add("\(Self.time(index)) stderr F some text", begins: false)
        wrapped.add("\(Self.time(index)) stdout F \(line[middle...])", begins: false)
      }
    case .journald:
      for (index, line) in log.enumerated() {
        wrapped.add(
          #"{"__CURSOR":"s=\#(index)","_PID":"7","MESSAGE":\#(Self.quoted(line)),"PRIORITY":"6"}"#)
      }
    case .lokiLines, .lokiNewestFirst:
      let lines = log.enumerated().map { index, line in
        #"{"labels":{"app":"a"},"line":\#(Self.quoted(line)),"timestamp":"\#(Self.time(index))"}"#
      }
      for line in self == .lokiLines ? lines : lines.reversed() { wrapped.add(line) }
      if self == .lokiNewestFirst { wrapped.lines.reverse() }
    case .lokiDocument:
      let values = log.enumerated().map {
        #"["\#(1_731_701_530 + $0)000000000",\#(Self.quoted($1))]"#
      }
      wrapped.add(
        #"{"status":"success","data":{"resultType":"streams","result":[{"stream":{"app":"a"},"#
          + #""values":[\#(values.joined(separator: ","))]}]}}"#)
      wrapped.lines = log.map { _ in 1 }
    case .grafana:
      let entries = log.enumerated().map {
        #"{"line":\#(Self.quoted($1)),"timestamp":"\#(1_731_701_530 + $0)000000000"}"#
      }
      wrapped.add("[" + entries.joined(separator: ",") + "]")
      wrapped.lines = log.map { _ in 1 }
    case .tracebacks:
      for line in log {
        for text in Self.traceback { wrapped.add(text, begins: false) }
        wrapped.add(line)
      }
    }
    return wrapped
  }

  private static let traceback = [
    "Traceback (most recent call last):",
    #"  File "agent.py", line 3, in <module>"#,
    #"    answer = call({"city": "Oslo"}, timeout=3)["answer"]"#,
    #"    raise ValueError({"city": city, "answer": None})"#,
    "KeyError: 'answer'",
    "",
  ]

  private static func time(_ index: Int) -> String {
    "2024-11-15T20:12:\(10 + index % 50).123456789Z"
  }

  /// The text as a JSON string.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "/": quoted += "\\/"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
