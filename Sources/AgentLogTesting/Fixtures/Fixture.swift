#if canImport(Testing)
  import AgentLogCheck
  import AgentLogReplay
  public import Testing

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// A recorded run, as an argument of a test.
  ///
  ///     @Test(arguments: try Fixture.all(in: "Fixtures"))
  ///     func `recorded runs are compliant`(fixture: Fixture) {
  ///       expectCompliant(fixture)
  ///     }
  ///
  /// What is found in it is told with the line of the fixture's file.
  public struct Fixture: Sendable, Hashable, AgentLogConvertible {
    /// The name: its file's, without `.agentlog.jsonl`.
    public let name: String
    /// Where it lies.
    public let path: String
    /// The run as it would be logged, with placeholders given back as values of their kind.
    public let agentLog: AgentLog

    /// All accepted fixtures of a folder, in the order of their names.
    ///
    /// - Parameters:
    ///   - folder: relative to the package of the test, or absolute.
    ///   - filePath: Of the test, where the issue is recorded.
    /// - Throws: ``CannotRead`` where there is none, or one cannot be read: a test over no fixture would
    ///   pass without judging anything.
    public static func all(
      in folder: String = "Fixtures", filePath: StaticString = #filePath
    ) throws(CannotRead) -> [Fixture] {
      let root =
        folder.hasPrefix("/")
        ? folder : FixtureShelf.folder(of: "\(filePath)").dropLast("Fixtures".count) + folder
      let suffix = AgentLogReplay.Fixture.suffix
      let files = names(in: root).filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
      guard !files.isEmpty else {
        throw CannotRead(description: "there is no accepted fixture in '\(root)'")
      }
      var fixtures: [Fixture] = []
      for file in files {
        fixtures.append(try Fixture(String(file.dropLast(suffix.count)), root + "/" + file))
      }
      return fixtures
    }

    /// Why fixtures cannot be read, and what to do.
    public struct CannotRead: Error, CustomStringConvertible {
      /// The file, the line and what is wrong.
      public let description: String
    }

    private init(_ name: String, _ path: String) throws(CannotRead) {
      self.name = name
      self.path = path
      do throws(LogCheckMistake) {
        let bytes = try FileBytes.read(path)
        do throws(FixtureFault) {
          let fixture = try AgentLogReplay.Fixture(bytes)
          var log = AgentLog(source: .bytes(FixtureLog(fixture).bytes), name: path)
          log.fixtureLines = fixture.items.compactMap { item in
            if case .event = item.content { item.line } else { nil }
          }
          agentLog = log
        } catch {
          throw LogCheckMistake(error.text(path))
        }
      } catch {
        throw CannotRead(description: error.description)
      }
    }

    private static func names(in folder: String) -> [String] {
      guard let directory = opendir(folder) else { return [] }
      defer { closedir(directory) }
      var names: [String] = []
      while let entry = readdir(directory) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
          })
      }
      return names
    }
  }

  extension Fixture: CustomTestStringConvertible {
    /// The name.
    public var testDescription: String { name }
  }
#endif
