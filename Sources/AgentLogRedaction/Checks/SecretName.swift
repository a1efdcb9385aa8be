/// What a name says of the value under it: `DB_PASSWORD`, `x-api-key`, `max_tokens`, `sort_key`.
enum SecretName: Int, Comparable {
  /// Nothing, or that it is about secrets and none: `token_count`, `password_hint`, `public_key`.
  case none
  /// A value that looks drawn is one: `key`, `auth`, `session`, `access`.
  case hint
  /// A value that is no plain word and no number is one: `token`, `credential`.
  case token
  /// Whatever stands there is one, unless it stands for something else: `password`, `api_key`.
  case secret

  static func < (left: SecretName, right: SecretName) -> Bool { left.rawValue < right.rawValue }

  /// O(words of the name).
  init(_ key: KeyWords) {
    let words = key.words.filter { word in !word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    guard let last = words.last else {
      self = .none
      return
    }
    let joined = key.joined
    if Self.isAbout(words, last, joined) {
      // Names of keys that are kept as close as the keys.
      self =
        ["keyid", "accessid", "secretid"].contains { joined.hasSuffix($0) } ? .hint : .none
    } else if Self.isSecret(words, joined) {
      self = .secret
    } else if words.contains(where: { Self.aboutTokens.contains($0) }) {
      self = .none
    } else if Self.isToken(words, joined) {
      self = .token
    } else if Self.isHint(words, last, joined) {
      self = .hint
    } else {
      self = .none
    }
  }

  // MARK: - Kinds

  private static func isSecret(_ words: [String], _ joined: String) -> Bool {
    if words.contains(where: { secretWords.contains($0) }) { return true }
    // `db_pass` is a password, `second_pass` and `tests pass` are none.
    if let place = words.firstIndex(of: "pass") {
      if place == 0 || passOwners.contains(words[place - 1]) { return true }
    }
    // `secrets:` and `passwords:` head lists and sentences.
    if words.count == 1, words[0].hasSuffix("secrets") || words[0].hasSuffix("passwords") {
      return false
    }
    if joined.holds("secret") { return !joined.holds("secretar") }
    return secretParts.contains { joined.holds($0) }
  }

  private static func isToken(_ words: [String], _ joined: String) -> Bool {
    if words.contains(where: { tokenWords.contains($0) }) { return true }
    // `lemlisttoken`, `authtoken`; `tokens` and `tokenizer` count or cut text.
    return words.contains { $0.hasSuffix("token") }
  }

  private static func isHint(_ words: [String], _ last: String, _ joined: String) -> Bool {
    if last == "key" || last == "keys" {
      guard words.count > 1 else { return true }
      return !plainKeys.contains(words[words.count - 2])
    }
    if last.hasSuffix("key") {
      return !plainKeys.contains(String(last.dropLast(3))) && !keyWords.contains(last)
    }
    if words.contains(where: { hintWords.contains($0) }) || last.hasSuffix("private") {
      return true
    }
    if last.hasSuffix("access") { return true }
    if words.contains("access"), words.contains("code") || words.contains("pin") { return true }
    return words.contains("key") && !words.contains { plainKeys.contains($0) }
  }

  /// Whether a name is about secrets, or counts and describes them.
  private static func isAbout(_ words: [String], _ last: String, _ joined: String) -> Bool {
    if aboutLast.contains(last) || last.hasSuffix("url") || last.hasSuffix("hash") { return true }
    if words.contains(where: { aboutAnywhere.contains($0) }) { return true }
    if let first = words.first, words.count > 1, aboutFirst.contains(first) { return true }
    return aboutParts.contains { joined.holds($0) }
  }

  /// Whether a word before a bare `token` or `key` says that it counts or points: `next token`.
  static func isCounting(_ word: String) -> Bool { aboutTokens.contains(word) }

  /// Whether a name speaks about secrets and names none.
  static func isAboutSecrets(_ key: KeyWords) -> Bool {
    isAbout(key.words, key.last, key.joined) || key.words.contains { aboutTokens.contains($0) }
  }

  /// Whether a word before a bare `key` or `access` makes it one of a table or a cache, or is prose.
  static func isPlainBeforeKey(_ word: String) -> Bool { plainKeys.contains(word) }

  // MARK: - Words

  private static let secretWords: Set<String> = [
    "pwd", "pswd", "passwort", "motdepasse", "contrasena", "senha", "passkey", "secrete",
    "apikey", "privkey", "pat", "mnemonic", "unseal",
  ]

  /// Anywhere in the words without what is between them.
  private static let secretParts = [
    "passw", "passphrase", "passcode", "apikey", "privatekey", "accesskey", "signingkey",
    "encryptionkey", "encryptkey", "decryptionkey", "licensekey", "licencekey", "masterkey",
    "authkey", "sharedkey", "accountkey", "storagekey", "sshkey", "deploykey", "sessionkey",
    "servicekey", "rolekey", "hmackey", "unsealkey", "recoverykey", "userpwd", "dbpwd",
    "seedphrase", "pairingkey", "sharedaccess", "cookiekey",
  ]

  /// Whose `pass` is a password.
  private static let passOwners: Set<String> = [
    "db", "database", "user", "smtp", "imap", "admin", "root", "mysql", "postgres", "pg", "mongo",
    "redis", "my", "ftp", "sftp", "ssh", "email", "mail", "login", "auth", "key", "store", "app",
    "sudo", "proxy", "http", "https", "ldap", "account", "client", "api", "service", "master",
    "vault", "wifi", "wlan", "rpc", "web", "basic", "rabbitmq", "amqp", "mqtt", "sl", "cl", "new",
    "old", "current", "default", "system", "server", "remote", "secret", "encryption", "cert",
  ]

  private static let tokenWords: Set<String> = [
    "token", "pass", "jwt", "bearer", "credential", "credentials", "creds", "cred", "authorization",
    "otp", "totp", "secrets", "passwords",
  ]

  private static let hintWords: Set<String> = [
    "auth", "authentication", "sid", "sessid", "sessionid", "session",
    "cookie", "signature", "sig", "salt", "nonce", "pin", "login", "license", "licence", "tokens",
    "webhook", "keys", "deploy",
  ]

  private static let keyWords: Set<String> = ["monkey", "turkey", "hotkey", "donkey", "whiskey"]

  /// Before `key`: what sorts, finds and joins, and opens nothing.
  private static let plainKeys: Set<String> = [
    "cache", "sort", "partition", "primary", "foreign", "public", "idempotency", "dedup",
    "deduplication", "dedupe", "group", "routing", "row", "hash", "range", "map", "dict", "object",
    "lookup", "index", "message", "event", "translation", "i18n", "template", "feature", "config",
    "setting", "settings", "metric", "state", "queue", "lock", "redis", "unique", "composite",
    "surrogate", "natural", "candidate", "shard", "bucket", "tag", "label", "field", "column",
    "json", "yaml", "xml", "registry", "hot", "arrow", "enter", "keyboard", "issue", "project",
    "task", "ticket", "run", "trace", "job", "step", "node", "item", "entry", "record", "event",
    "order", "parent", "child", "sub", "data", "form", "input", "output", "result", "file", "path",
    "route", "page", "agent", "tool", "prompt", "span", "correlation", "request", "store",
    "storage", "context", "memory", "namespace", "env", "environment", "react", "list", "search",
    "filter", "attribute", "property", "param", "parameter", "header", "query", "column", "merge",
    "join", "link", "any", "each", "press", "shortcut", "function", "home", "shift", "return",
    "escape", "space", "delete", "tab", "the", "a", "this", "that", "with", "by", "for", "of",
    "new", "old", "same", "which", "no", "missing", "unknown", "invalid", "duplicate",
  ]

  /// As the last word: what a secret has, not what it is.
  private static let aboutLast: Set<String> = [
    "count", "counts", "id", "ids", "uri", "path", "paths", "file", "files", "filename", "dir",
    "directory", "name", "names", "env", "envvar", "variable", "var", "type", "types", "ttl",
    "expiry", "expires", "expire", "expired", "expiration", "usage", "used", "limit", "limits",
    "max", "min", "budget", "length", "len", "size", "hashed", "digest", "checksum", "sha", "sha1",
    "sha256", "md5", "hint", "hints", "policy", "policies", "strength", "reset", "required",
    "requirements", "present", "valid", "index", "offset", "cost", "costs", "price", "rate",
    "total", "remaining", "version", "algorithm", "alg", "algo", "field", "fields", "label",
    "placeholder", "prompt", "error", "errors", "status", "state", "kind", "format", "class",
    "at", "on", "time", "timeout", "date", "seconds", "sec", "secs", "ms", "enabled", "disabled",
    "scope", "scopes", "issuer", "audience", "endpoint", "location", "provider", "source",
    "manager", "arn", "ref", "reference", "owner", "username", "prefix", "suffix", "lifetime",
    "duration", "age", "rotation", "exists", "found", "detected", "leaked", "per", "in", "out",
    "input", "output", "message", "title", "link", "page", "form", "attempts", "visible", "help",
    "text", "description", "rules", "manager", "protected", "changed", "updated", "created",
    "method", "mode", "storage", "store", "vault", "level", "logged", "cached", "budgeted",
    "probability", "logprob", "logprobs", "mask", "masked", "redacted", "service", "server",
    "host", "domain", "port", "user", "email", "number", "percent", "ratio", "log", "history",
    "list", "table", "column", "parameter", "param", "header", "model", "bucket", "stream",
    "generator", "validator", "checker", "handler", "hasher", "encoder", "authenticator",
  ]

  private static let aboutAnywhere: Set<String> = [
    "public", "hash", "hashed", "digest", "checksum", "fingerprint", "etag", "keyword", "keywords",
  ]

  private static let aboutParts = [
    "tokeniz", "tokenis", "tokencount", "maxtoken", "publickey", "pagetoken", "keyboard", "oldpwd",
  ]

  /// Beside `token` and `key`: what is counted, and where to go on reading.
  private static let aboutTokens: Set<String> = [
    "pagination", "cursor", "continuation", "next", "page", "sync", "count", "counts", "usage",
    "max", "min", "num", "total", "remaining", "limit", "vocab", "vocabulary", "logit", "logits",
    "embedding", "eos", "bos", "unk", "stop", "prompt", "completion", "cached", "reasoning",
    "cost", "price", "per", "resume", "start", "starting", "end", "input", "output", "thinking",
    "audio", "image", "text", "cache", "billed",
  ]

  private static let aboutFirst: Set<String> = [
    "is", "has", "use", "uses", "no", "num", "n", "should", "can", "require", "requires",
    "forgot", "show", "hide", "toggle", "validate", "max", "min",
  ]
}
