import Testing

@testable import AgentLogRedaction

@Suite struct `Names of secrets` {
  @Test(arguments: [
    "password", "DB_PASSWORD", "userPasscode", "passwd", "pwd", "db-pass", "apiKey", "X-API-Key",
    "SLAPIKEY", "clientSecret", "aws_secret_access_key", "private_key", "signing-key",
    "licenseKey", "webhook_secret", "session_key", "SECRET", "my_password_super_secure",
    "NEXTAUTH_SECRET", "CURSOR_API_KEY", "password_confirmation", "acmeSECRETkey",
  ])
  func `promise a secret whatever stands there`(name: String) {
    #expect(SecretName(KeyWords(name)) == .secret)
  }

  @Test(arguments: [
    "token", "access_token", "refreshToken", "authorization", "id_token", "credentials", "jwt",
    "X-Postmark-Server-Token", "second_pass", "acmetoken", "csrf_token",
    "password_reset_tokens.token",
  ])
  func `promise one where it is no word and no number`(name: String) {
    #expect(SecretName(KeyWords(name)) >= .token)
  }

  @Test(arguments: [
    "key", "auth", "acme_key", "acmeKey", "session", "access_key_id", "acmeprivate",
  ])
  func `hint at one`(name: String) {
    #expect(SecretName(KeyWords(name)) == .hint)
  }

  @Test(arguments: [
    "max_tokens", "token_count", "tokens_used", "token_usage", "tokenizer", "token_type",
    "token_ttl", "password_hash", "session_id", "run_id", "token_url", "secret_path",
    "secret_name", "password_env", "public_key", "next_page_token", "nextPageToken", "cursor",
    "pagination_token", "continuationToken", "keyboard", "keyword", "monkey", "primary_key",
    "sort_key", "cache_key", "idempotency_key", "prompt_tokens", "passenger_count", "passport_no",
    "has_password", "is_secret", "password_policy", "token_expires_at", "input_tokens", "author",
    "secretary", "VerifiedAccessGroup", "privateConnection", "token_id", "compass", "OLDPWD", "",
  ])
  func `say nothing where they count, describe or point`(name: String) {
    #expect(SecretName(KeyWords(name)) == .none)
  }
}
