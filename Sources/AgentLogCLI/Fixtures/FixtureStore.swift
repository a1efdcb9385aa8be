#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogReplay

/// The folder that fixtures lie in, and what they are called.
///
/// `NAME.agentlog.jsonl` is accepted; with `.pending` behind it, it waits for review and is never
/// replayed.
struct FixtureStore {
  let folder: String

  init(_ invocation: Invocation, _ session: Session) throws(UsageError) {
    if let folder = invocation.fixture.folder {
      self.folder = folder
    } else {
      let config = try ProjectConfig.find(invocation, session)
      folder = ProjectFiles.join(config.folder, "Fixtures")
    }
  }

  /// Says on standard error how many fixtures of a project wait: nobody replays them until then.
  static func tellPending(_ config: ProjectConfig, _ session: Session) {
    let store = FixtureStore(folder: ProjectFiles.join(config.folder, "Fixtures"))
    let waiting = store.entries().count(where: \.isPending)
    guard waiting > 0 else { return }
    session.warn(
      (waiting == 1 ? "1 fixture waits" : "\(waiting) fixtures wait")
        + " for review: agentlog fixture review")
  }

  private init(folder: String) { self.folder = folder }

  func path(_ name: String) -> String {
    ProjectFiles.join(folder, name + Fixture.suffix)
  }

  func pendingPath(_ name: String) -> String { path(name) + Fixture.pendingSuffix }

  /// One fixture as the folder shows it.
  struct Entry {
    var name: String
    var isAccepted = false
    var isPending = false
    /// Files that recordings left which were ended early.
    var leftovers: [String] = []
  }

  /// By name, in the order of their bytes.
  func entries() -> [Entry] {
    var entries: [String: Entry] = [:]
    for file in names() {
      if file.hasSuffix(Fixture.suffix) {
        let name = String(file.dropLast(Fixture.suffix.count))
        entries[name, default: Entry(name: name)].isAccepted = true
      } else if file.hasSuffix(Fixture.suffix + Fixture.pendingSuffix) {
        let name = String(
          file.dropLast(Fixture.suffix.count + Fixture.pendingSuffix.count))
        entries[name, default: Entry(name: name)].isPending = true
      } else if file.hasPrefix("."), file.hasSuffix(".tmp"),
        let end = file.place(of: Fixture.suffix + Fixture.pendingSuffix)
      {
        let name = String(file.dropFirst().prefix(upTo: end))
        entries[name, default: Entry(name: name)].leftovers.append(file)
      }
    }
    return entries.values.filter { !$0.name.isEmpty }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The pending ones that a call means: those it names, or all of them.
  func pending(_ invocation: Invocation, to verb: String) throws(UsageError) -> [String] {
    let waiting = entries().filter(\.isPending).map(\.name)
    if invocation.fixture.all {
      guard invocation.operands.isEmpty else {
        throw UsageError("--all means every fixture that waits, so name none")
      }
      return waiting
    }
    guard !invocation.operands.isEmpty else {
      throw UsageError("name the fixtures to \(verb), or give --all")
    }
    for name in invocation.operands where !waiting.contains(name) {
      let near = NearWords.to(name, among: waiting)
      throw UsageError(
        "no fixture '\(name)' waits in '\(folder)'"
          + (near.isEmpty ? "; agentlog fixture status lists them" : "; did you mean '\(near[0])'?")
      )
    }
    return invocation.operands
  }

  /// The file that an argument means: a path, or the name of an accepted fixture.
  func file(_ argument: String) throws(UsageError) -> String {
    if FileText.isFile(argument) { return argument }
    let path = path(argument)
    if FileText.isFile(path) { return path }
    if FileText.isFile(pendingPath(argument)) {
      throw UsageError(
        "'\(argument)' waits for review: agentlog fixture review \(argument), then agentlog fixture "
          + "accept \(argument)")
    }
    let near = NearWords.to(argument, among: entries().filter(\.isAccepted).map(\.name))
    throw UsageError(
      "no fixture '\(argument)' in '\(folder)'"
        + (near.isEmpty ? "; agentlog fixture status lists them" : "; did you mean '\(near[0])'?"))
  }

  static func check(name: String) throws(UsageError) {
    let isPlain = name.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2E || byte == 0x5F
        || byte == 0x2D
    }
    guard isPlain, (1...100).contains(name.utf8.count), name.first != ".", name.first != "-" else {
      throw UsageError(
        "a fixture's name has at most 100 letters, digits, dots, dashes and underscores, "
          + "and begins with neither dot nor dash")
    }
  }

  /// Reads a fixture whole.
  static func read(_ path: String) throws(UsageError) -> (fixture: Fixture, bytes: [UInt8]) {
    let bytes = try FileText.read(path, limit: Fixture.mostBytes)
    do throws(FixtureFault) {
      return (try Fixture(bytes), bytes)
    } catch {
      throw UsageError(complete: [error.text(path)])
    }
  }

  private func names() -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

extension String {
  /// Where a text begins. O(n × its length).
  func place(of text: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}
