extension Detectors {
  /// 64 characters of base64url, or 32 and more of an exchange's API key, told by their name.
  static let coinbaseSecret = Detector(
    id: "coinbase-secret", title: "Coinbase or exchange secret",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "coinbase", "binance", "kraken", "bitfinex", "bybit", "kucoin", "okx_"),
    pattern: NamedSecret.pattern(
      "coinbase|binance|kraken|bitfinex|bybit|kucoin|okx", #"[A-Za-z0-9_\-+/]{32,88}={0,2}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the exchange's API settings and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "BINANCE_API_SECRET=" + "2OhSbqVBwkAf58AbLt5IJo" + "zfwOKYRR2iLqmGdXta8XRK"
        + "yPBMEJNVsu05Wb3jDKle",
      #"{"result": "coinbaseApiSecret="# + "I65fg3s2TO5kgRUEz2m3GI" + "7FCdgtyK2hQHQvQfBTgzPo"
        + "SULhfwMEeheBkXxgmuIK" + #""}"#,
      "coinbase api secret: " + "MPd2zeg4GgsNk8XmSN1qIh" + "QZYWmQbD9PlSJzYbpSFYK6"
        + "GcKB711dvlslwTACIwze",
    ],
    clean: [
      "BINANCE_API_SECRET=${BINANCE_API_SECRET}",
      "deployed coinbase at " + "libRakmakI5xJIIlcYdTA1" + "eYdHT7viEa3o1D9z3I9vcJ"
        + "TpcxDGdiECj81oivQbzj",
      "BINANCE_API_SECRET is not set",
    ])
}
