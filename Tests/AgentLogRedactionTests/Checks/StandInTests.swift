import Testing

@testable import AgentLogRedaction

@Suite struct `What stands where a secret would` {
  private func standIn(_ text: String, isQuoted: Bool = true) -> StandIn {
    var text = text
    return text.withUTF8 { StandIn(UnsafeRawBufferPointer($0), isQuoted: isQuoted) }
  }

  @Test(arguments: [
    "********", "xxxx", "••••••", "######", "<your password>", "${DB_PASSWORD}", "$DB_PASSWORD",
    "{{ vault.password }}", "%DB_PASSWORD%", "%s", "{0}", "#{secret}", "[REDACTED:password]",
    "[masked]", "null", "None", "true", "string", "required", "process.env.API_KEY",
    "os.environ['KEY']", "ab***yz", "sk-abc...", "", "   ", "is too short", "must be set",
    "$(cat secret)", "@{name}", "arn:aws:secretsmanager:x", "op://vault/item/field",
    "insert_key_here", "replace_me", "DUMMY",
    "00000000-0000-0000-0000-000000000000",
  ])
  func `masks, variables, types and remarks are nothing`(text: String) {
    #expect(standIn(text) == .nothing)
  }

  @Test(arguments: [
    "YOUR_API_KEY", "your-token", "TOKEN_GOES_HERE", "password", "aaaaaaaaaaaa",
  ])
  func `what a manual has is an example`(text: String) {
    #expect(standIn(text) == .example)
  }

  @Test(arguments: [
    "changeme", "hunter2", "Isn't it", "value with spaces", "m{{h}o)p${e]n", "$ecret!", "12345678",
    "open_sesame", "p@ss", "xX_dragon_Xx",
  ])
  func `what is used is a secret`(text: String) {
    #expect(standIn(text) == .none)
  }

  @Test func `a bare name behind a dollar sign is a variable, a quoted one a password`() {
    #expect(standIn("$ecret", isQuoted: false) == .nothing)
    #expect(standIn("$ecret", isQuoted: true) == .none)
  }
}
