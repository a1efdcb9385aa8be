import AgentLogTestSupport
import Testing

@testable import AgentLogRedaction

@Suite struct `Randomness of values` {
  @Test(arguments: [
    ("hex", "0123456789abcdef"), ("base 36", "abcdefghijklmnopqrstuvwxyz0123456789"),
    ("base 32", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    ("base 62", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
  ])
  func `nearly everything drawn is told, from 16 characters on`(name: String, alphabet: String) {
    var draw = Draw()
    let letters = Array(alphabet)
    for length in [16, 20, 32, 40, 64] {
      let told = (0..<200).count { _ in
        Randomness(String((0..<length).map { _ in letters.randomElement(using: &draw) ?? "0" }))
          .isRandom
      }
      #expect(told >= 194, "\(name) of \(length): \(told) of 200")
    }
  }

  @Test(arguments: [
    "getUserByIdAndName2", "AbstractSingletonProxyFactoryBean", "claude-3-opus-20240229",
    "claude-sonnet-4-20250514", "text-embedding-3-small",
    "/usr/lib/python3/dist-packages/setuptools",
    "2024-11-15T20:12:10.123456Z", "1772195581408", "0.0030919999999999997", "us-east-1a",
    "run_finished_with_errors_v2", "com.example.service.UserRepositoryImpl", "utf8_general_ci",
    "OSSL_CMP_PKISTATUS", "TLS_ST_SW_CERT_VRFY", "MAX_RETRY_ATTEMPTS_EXCEEDED",
    "sha256_checksum_v2", "application/vnd.api+json",
  ])
  func `names, paths, models, times and numbers are not drawn`(text: String) {
    #expect(!Randomness(text).isRandom)
  }

  @Test func `passwords that people choose are no matter for it`() {
    for password in ["hunter2", "correct horse battery", "letmein", "s3same"] {
      #expect(!Randomness(password).isRandom)
    }
  }

  @Test func `one character again and again is not drawn`() {
    #expect(!Randomness(String(repeating: "x1", count: 20)).isRandom)
    #expect(!Randomness(String(repeating: "a", count: 40)).isRandom)
  }

  @Test func `hexadecimal is known as such, dashes apart`() {
    #expect(Randomness("3f786850-e387").isHex)
    #expect(!Randomness("3f786850-g387").isHex)
  }

  @Test func `an empty text and a long one are judged`() {
    #expect(Randomness("").length == 0)
    #expect(Randomness(String(repeating: "word", count: 10_000)).length == 256)
  }
}
