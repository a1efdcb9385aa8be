import AgentLogRedaction
import Testing

@Suite struct `Samples of detectors` {
  @Test(arguments: Detectors.all.map(\.id))
  func `every flagged text is found, no clean one is`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id })
    #expect(detector.flagged.count >= 3)
    #expect(detector.clean.count >= 3)
    let failures = try DetectorSamples.failures(of: detector)
    #expect(failures.isEmpty, "\(failures.map(\.explanation))")
  }

  @Test func `ids are unique and well formed`() {
    let ids = Detectors.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)")
    }
  }

  @Test func `a sample that does not hold is told`() throws {
    var detector = try #require(Detectors.all.first { $0.id == "github-token" })
    detector.flagged.append("nothing here")
    detector.clean.append(detector.flagged[0])
    #expect(try DetectorSamples.failures(of: detector).map(\.isFlagged) == [true, false])
  }
}
