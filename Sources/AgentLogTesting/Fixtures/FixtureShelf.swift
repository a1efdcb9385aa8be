#if canImport(Testing)
  import AgentLogCheck
  import AgentLogJSON
  import AgentLogRedaction
  import AgentLogReplay
  import AgentLogSchema

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// One fixture of a test: where it lies, and what it is recorded and compared by.
  struct FixtureShelf {
    let name: String
    let folder: String
    let audit: CompiledAudit
    let settings: FixtureRecorder.Settings

    init(
      _ name: String, folder: String, schema: LogSchema, policy: LogPolicy
    ) throws(LogCheckMistake) {
      let isPlain = name.utf8.allSatisfy { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || [0x2E, 0x5F, 0x2D].contains(byte)
      }
      guard isPlain, (1...100).contains(name.utf8.count), name.first != ".", name.first != "-"
      else {
        throw LogCheckMistake(
          "a fixture's name has at most 100 letters, digits, dots, dashes and underscores, and "
            + "begins with neither dot nor dash")
      }
      self.name = name
      self.folder = folder
      audit = try policy.load(canaries: [], today: LogCheck.today)
      let stream = try schema.load()
      settings = FixtureRecorder.Settings(
        audit, fields: ReplayFields(stream),
        schema: .init(name: stream.name, version: stream.version), signatures: .kept)
    }

    var path: String { folder + "/" + name + AgentLogReplay.Fixture.suffix }
    var pendingPath: String { path + AgentLogReplay.Fixture.pendingSuffix }

    var exists: Bool { access(path, F_OK) == 0 }

    func read() throws(LogCheckMistake) -> AgentLogReplay.Fixture {
      guard exists else {
        let waits = access(pendingPath, F_OK) == 0
        throw LogCheckMistake(
          waits
            ? "the fixture \(name) waits for review: agentlog fixture review \(name), then agentlog "
              + "fixture accept \(name)"
            : "there is no fixture '\(path)'; record it: AGENTLOG_RECORD=missing swift test, then "
              + "agentlog fixture review \(name)")
      }
      let bytes = try FileBytes.read(path)
      do throws(FixtureFault) {
        return try AgentLogReplay.Fixture(bytes)
      } catch {
        throw LogCheckMistake(error.text(path))
      }
    }

    /// The file that a recording is written to; its folder is made.
    func makePending() throws(LogCheckMistake) -> PendingFile {
      var made = ""
      for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
        made += made.isEmpty && !folder.hasPrefix("/") ? String(part) : "/" + part
        if made == "/" || made.isEmpty { continue }
        if mkdir(made, 0o777) != 0, errno != EEXIST {
          throw LogCheckMistake(
            "cannot make the folder '\(made)': \(String(cString: strerror(errno)))")
        }
      }
      let number = Self.number.withValue { number in
        number += 1
        return number
      }
      return PendingFile(pendingPath, place: number)
    }

    /// Parts recordings of one process.
    private static let number = Lock(0)

    /// `Fixtures` beside the `Package.swift` that the test file belongs to; of the working directory
    /// where there is none.
    static func folder(of testFile: String) -> String {
      var folder = testFile[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if access(folder + "/Package.swift", F_OK) == 0 { return folder + "/Fixtures" }
      }
      return "Fixtures"
    }
  }
#endif
