extension KeyWords {
  /// Whether a key says what its value is, so that digits or a few capitals in it are no number of a
  /// person: an id, a hash, a count, a measure, a time, a version, a name of a thing.
  ///
  /// Keys that say nothing (`result`, `content`, `value`, `text`, `data`, `number`) do not.
  package var explainsItsValue: Bool {
    namesAnotherThing || Self.endings.contains(last)
  }

  /// The same without those words that may also end a key for such numbers: `passport_no`.
  package var namesAnotherThing: Bool { words.contains { Self.things.contains($0) } }

  /// Words that tell wherever they stand in a key.
  private static let things: Set<String> = [
    "id", "ids", "uid", "uuid", "guid", "hash", "sha", "sha1", "sha256", "md5", "digest",
    "checksum", "etag", "fingerprint", "signature", "trace", "span", "run", "request", "session",
    "correlation", "event", "timestamp", "time", "date", "datetime", "epoch", "ts", "ms", "ns",
    "us", "seconds", "millis", "nanos", "duration", "latency", "elapsed", "timeout", "ttl",
    "version", "revision", "commit", "build", "branch", "tag", "count", "total", "size", "bytes",
    "length", "offset", "index", "seq", "sequence", "line", "column", "port", "pid", "tid",
    "thread", "seed", "nonce", "price", "amount", "cost", "balance", "quantity", "qty", "order",
    "item", "product", "sku", "ticket", "invoice", "model", "tool", "file", "path", "url", "uri",
    "level", "status", "code", "type", "kind", "logger", "host", "hostname", "node", "pod",
    "container", "image", "instance", "region", "zone", "cursor", "token", "tokens", "usage",
    "score", "ratio", "percent", "flight", "reservation", "booking", "locale", "currency",
  ]

  /// Words that tell only at a key's end.
  private static let endings: Set<String> = ["at", "on", "no", "num", "ref", "key", "name"]
}
