import Testing

@testable import AgentLogRedaction

@Suite struct `Values under names of secrets` {
  private func judged(_ key: String, _ value: String, isQuoted: Bool = true) -> Tier? {
    let key = KeyWords(key)
    var value = value
    return value.withUTF8 {
      SecretValue(UnsafeRawBufferPointer($0), isQuoted: isQuoted)
        .judged(SecretName(key), key, .contextual)
    }
  }

  @Test(arguments: [
    ("password", "hunter2"), ("password", "two words"), ("pass", "letmein"),
    ("db_password", "40961234"),
    ("secret", "aaaabbbb"), ("token", "FAKE-EXAMPLE-0000"), ("access_token", "q8x7Lm2Zk3Qm"),
    ("acme_key", "123e4567-e89b-42d3-a456-426614174000"), ("pin", "4711"),
    ("key", "q8x7Lm2Zk3QmX81LwT8zz41p"), ("acmekey", "MNO456STU789"),
  ])
  func `are flagged`(key: String, value: String) {
    #expect(judged(key, value) == .contextual)
  }

  @Test(arguments: [
    ("password", "0"), ("password", "***"), ("password", "is invalid"), ("token", "hello"),
    ("token", "4096"), ("token", "The quick brown fox"), ("key", "customer_name"),
    ("key", "123e4567-e89b-42d3-a456-426614174000"), ("key", "logs/2024/11/abc123def456.json"),
    ("auth", "none"), ("PWD", "/home/joe/project"), ("token", "#d8dee9"), ("pin", "13"),
    ("private_key", "/etc/ssl/private/site.pem"), ("session", "260214-prime-crane"),
    ("pass", "1500"), ("session", "9f86d081884c7d659a2f"), ("second_pass", "done"),
  ])
  func `are left alone`(key: String, value: String) {
    #expect(judged(key, value) == nil)
  }

  @Test func `no password is dropped for being easy to guess`() {
    for value in ["aaaab", "qwerty", "letmein", "monkey", "abc"] {
      #expect(judged("password", value) == .contextual)
    }
  }

  @Test func `the name of a secret in its place is an example`() {
    #expect(judged("password", "confirm-password") == .placeholder)
  }

  @Test(arguments: [
    "request.form[", "getpass(", "self.token", "user_password", "password", "User::password",
    "config->secret", "required",
  ])
  func `code that names a value is a reference`(text: String) {
    var text = text
    let isReference = text.withUTF8 {
      SecretValue(UnsafeRawBufferPointer($0), isQuoted: false)
        .isReference(to: KeyWords("password"))
    }
    #expect(isReference)
  }

  @Test(arguments: ["hunter2", "open_sesame", "s.Z4bTMtngfLeQ18AqVoBBkUAOD1", "p8x-q7(a"])
  func `a value is no reference`(text: String) {
    var text = text
    let isReference = text.withUTF8 {
      SecretValue(UnsafeRawBufferPointer($0), isQuoted: false)
        .isReference(to: KeyWords("password"))
    }
    #expect(!isReference)
  }
}
