import Testing

@testable import AgentLogRedaction

@Suite struct `Secrets told by a vendor's name` {
  private var keyTest: Detector.KeyTest? {
    for case .key(let test) in NamedSecret.starts("data_dog", keys: true) { return test }
    return nil
  }

  @Test(arguments: ["DATA_DOG_API_KEY", "datadogToken", "x-datadog-auth", "dataDogAppKey"])
  func `a key with the name and a word for secret is one`(key: String) throws {
    #expect(try #require(keyTest).fits(KeyWords(key)))
  }

  @Test(arguments: ["datadog_key_id", "datadog_site", "api_key", "datadogTokenCount", "datadog"])
  func `ids, counts and other keys are none`(key: String) throws {
    #expect(try !#require(keyTest).fits(KeyWords(key)))
  }

  @Test func `keys are looked at only where they are asked for`() {
    #expect(NamedSecret.starts("datadog").count == 1)
    #expect(NamedSecret.starts("datadog", keys: true).count == 2)
  }
}
