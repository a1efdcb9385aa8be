import AgentLogJSON

extension Fixture {
  /// Files beyond this are refused: they are read whole, so that nothing is replayed out of one that
  /// turns out to be cut short.
  package static let mostBytes = 256 << 20

  /// Reads a fixture whole and checks that it is: header, trailer, its counts, and that everything
  /// that is referred to is there. O(bytes).
  package init(_ bytes: [UInt8]) throws(FixtureFault) {
    var parser = FixtureParser()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      guard end < bytes.count else {
        throw FixtureFault(line: parser.number + 1, FixtureParser.cut)
      }
      try parser.line(bytes[start..<end])
      start = end + 1
    }
    self = try parser.finish()
  }
}

/// Takes the lines of a fixture one after the other.
private struct FixtureParser {
  static let cut = "the fixture ends here, before its trailer: it was cut short; record it again"

  private(set) var number = 0
  private var reader = ReplayReader()
  private var header: Fixture.Header?
  private var counted = Fixture.Trailer()
  private var said: Fixture.Trailer?
  private var ids: [String: IDForm] = [:]
  private var texts: [ReplayValue] = []
  private var items: [Fixture.Item] = []

  mutating func line(_ bytes: ArraySlice<UInt8>) throws(FixtureFault) {
    number += 1
    if said != nil {
      throw fault("something follows the trailer: the tail of another recording; record it again")
    }
    let value: ReplayValue
    do throws(JSONFault) {
      value = try reader.read(bytes)
    } catch {
      throw fault("not a line of a fixture: \(error.reason.explanation)")
    }
    guard header != nil else { return header = try readHeader(value) }
    if let event = value["event"] {
      counted.events += 1
      guard case .object = event else { throw fault("an event is an object") }
      add(.event(try whole(event)), value["lane"])
    } else if let call = value["call"] {
      counted.calls += 1
      let lane = call["lane"]
      add(.call(try readCall(call)), lane)
    } else if let id = value["id"]?.string {
      guard let form = value["form"]?.string.flatMap({ IDForm($0) }) else {
        throw fault("the id has a form that is not known here")
      }
      guard ids.updateValue(form, forKey: id) == nil else { throw fault("the id is there twice") }
    } else if let blob = value["blob"] {
      guard blob.int == texts.count + 1, case .string = value["text"] else {
        throw fault("text \(texts.count + 1) was expected here; lines are missing or moved")
      }
      texts.append(value["text"] ?? .null)
    } else if let end = value["end"] {
      said = try readTrailer(end)
    } else {
      throw fault("neither event nor call, id, text or trailer")
    }
  }

  func finish() throws(FixtureFault) -> Fixture {
    guard let header else { throw FixtureFault(line: 0, "empty, so no fixture") }
    guard let said else { throw FixtureFault(line: number, Self.cut) }
    let pairs = [
      ("events", said.events, counted.events), ("calls", said.calls, counted.calls),
      ("ids", said.ids, ids.count), ("texts", said.texts, texts.count),
      ("lines", said.lines, number),
    ]
    for (name, says, has) in pairs where says != has {
      throw FixtureFault(
        line: number,
        "the trailer says \(says) \(name), the file has \(has): it was cut, joined or edited; "
          + "record it again")
    }
    return Fixture(header: header, ids: ids, items: items, trailer: said)
  }

  private mutating func add(_ content: Fixture.Item.Content, _ lane: ReplayValue?) {
    items.append(
      Fixture.Item(line: number, lane: lane?.string ?? ReplayFields.mainLane, content: content))
  }

  private func fault(_ message: String) -> FixtureFault { FixtureFault(line: number, message) }

  private func readHeader(_ value: ReplayValue) throws(FixtureFault) -> Fixture.Header {
    guard let format = value["format"]?.string, format.hasPrefix("agentlog.fixture/") else {
      throw fault("no fixture: the first line of one has \"format\": \"\(Fixture.format)\"")
    }
    let version = format.dropFirst("agentlog.fixture/".count)
    guard version == "1" || version.hasPrefix("1.") else {
      throw FixtureFault(
        line: number,
        "a fixture of version \(version.prefix(16).filter { $0.isNumber || $0 == "." }), this "
          + "agentlog reads version 1; use a newer agentlog", isUnknownVersion: true)
    }
    let schema = value["schema"].map {
      Fixture.Header.Schema(
        name: $0["name"]?.string ?? "", version: $0["version"]?.string ?? "")
    }
    var clock: TimeForm?
    if let text = value["clock"]?.string {
      guard let form = TimeForm(text) else {
        throw fault("the clock has a form that is not known here")
      }
      clock = form
    }
    let signatures = value["redaction"]?["signatures"]?.string ?? "kept"
    return Fixture.Header(
      schema: schema, policy: value["redaction"]?["policy"]?.string ?? "",
      signatures: Normaliser.Signatures(rawValue: signatures) ?? .kept, clock: clock)
  }

  private func readTrailer(_ value: ReplayValue) throws(FixtureFault) -> Fixture.Trailer {
    func count(_ name: String) throws(FixtureFault) -> Int {
      guard let count = value[name]?.int else { throw fault("the trailer does not count \(name)") }
      return count
    }
    var trailer = Fixture.Trailer()
    trailer.events = try count("events")
    trailer.calls = try count("calls")
    trailer.ids = try count("ids")
    trailer.texts = try count("texts")
    trailer.lines = try count("lines")
    trailer.masked = try count("masked")
    trailer.backwards = value["backwards"]?.int ?? 0
    trailer.dropped = value["dropped"]?.int ?? 0
    return trailer
  }

  private func readCall(_ value: ReplayValue) throws(FixtureFault) -> RecordedCall {
    guard let name = value["name"]?.string, let input = value["input"] else {
      throw fault("a call has a name and an input")
    }
    let outcome: RecordedCall.Outcome
    if let output = value["output"] {
      outcome = .output(try whole(output))
    } else if let errorClass = value["error"]?["class"]?.string {
      let message = try value["error"]?["message"].map(whole)
      outcome = .error(errorClass: errorClass, message: message?.string)
    } else {
      throw fault("a call has an output or an error")
    }
    var call = RecordedCall(
      kind: value["kind"]?.string ?? "tool", name: name,
      lane: value["lane"]?.string ?? ReplayFields.mainLane, input: try whole(input),
      outcome: outcome, overlaps: value["overlaps"]?.int ?? 0)
    if let usage = value["usage"], let input = usage["input_tokens"]?.int,
      let output = usage["output_tokens"]?.int
    {
      call.usage = RecordedCall.Usage(input: input, output: output)
    }
    return call
  }

  /// The value with its texts put back, and every reference checked.
  private func whole(_ value: ReplayValue) throws(FixtureFault) -> ReplayValue {
    switch value {
    case .array(let elements):
      var result: [ReplayValue] = []
      result.reserveCapacity(elements.count)
      for element in elements { result.append(try whole(element)) }
      return .array(result)
    case .object(let members):
      if members.count == 1, members[0].key == "$text" {
        guard let place = members[0].value.int, place >= 1, place <= texts.count else {
          throw fault("a text that is referred to is not there; record the fixture again")
        }
        return texts[place - 1]
      }
      if members.count == 1, members[0].key == "$id" {
        guard let name = members[0].value.string, ids[name] != nil else {
          throw fault("an id that is referred to is not there; record the fixture again")
        }
        return value
      }
      if members.count == 1, members[0].key == "$object" {
        return .record([("$object", .object(try whole(members[0].value.members)))])
      }
      return .object(try whole(members))
    default: return value
    }
  }

  private func whole(
    _ members: [ReplayValue.Member]
  ) throws(FixtureFault) -> [ReplayValue.Member] {
    var result: [ReplayValue.Member] = []
    result.reserveCapacity(members.count)
    for member in members {
      result.append(ReplayValue.Member(member.key, try whole(member.value)))
    }
    return result
  }
}
