extension KeyWords {
  /// Whether a key only says that something stands there: `result`, `content`, `value`. Under such a
  /// key any number may be a number of a person; under one that says more it is what the key says.
  package var saysNothing: Bool { words.allSatisfy { Self.empty.contains($0) } }

  /// Whether a key says with one of its words that its value is something else than a number of a
  /// person: an id, a hash, a count, a measure, a time, a version, a name of a thing.
  package var namesAnotherThing: Bool { words.contains { Self.things.contains($0) } }

  /// The same of its last word only, which says most: `order_phone` is a telephone number.
  package var endsAsAnotherThing: Bool { Self.things.contains(last) }

  private static let empty: Set<String> = [
    "answer", "answers", "argument", "arguments", "args", "body", "content", "contents", "data",
    "detail", "details", "document", "documents", "entry", "final", "input", "inputs", "llm",
    "message", "messages", "msg", "note", "notes", "number", "numbers", "observation", "output",
    "outputs", "param", "params", "part", "parts", "payload", "prompt", "query", "raw", "reply",
    "response", "result", "results", "return", "returned", "text", "texts", "tool", "user",
    "value", "values",
  ]

  /// Words that tell wherever they stand in a key.
  private static let things: Set<String> = [
    "id", "ids", "uid", "uuid", "guid", "hash", "sha", "sha1", "sha256", "md5", "digest",
    "checksum", "etag", "fingerprint", "signature", "trace", "span", "run", "request", "session",
    "correlation", "event", "timestamp", "time", "date", "datetime", "epoch", "ts", "ms", "ns",
    "seconds", "millis", "nanos", "duration", "latency", "elapsed", "timeout", "ttl",
    "version", "revision", "commit", "build", "branch", "tag", "count", "total", "size", "bytes",
    "length", "offset", "index", "seq", "sequence", "line", "column", "port", "pid", "tid",
    "thread", "seed", "nonce", "price", "amount", "cost", "balance", "quantity", "qty", "order",
    "item", "product", "sku", "ticket", "invoice", "model", "file", "path", "url", "uri",
    "level", "status", "code", "type", "kind", "logger", "host", "hostname", "node", "pod",
    "container", "image", "instance", "region", "zone", "cursor", "token", "tokens", "usage",
    "score", "ratio", "percent", "flight", "reservation", "booking", "locale", "currency",
  ]
}
