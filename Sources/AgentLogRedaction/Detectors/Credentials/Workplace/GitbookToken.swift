extension Detectors {
  /// gb_api_ and 40, or rdme_ and 70.
  static let gitbookToken = Detector(
    id: "gitbook-token", title: "GitBook or ReadMe token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("gb_api_", "rdme_"),
    pattern: #"\b(?:gb_api_[A-Za-z0-9]{36,}|rdme_[a-z0-9]{60,})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.gitbook.com/account/developer or dash.readme.com and issue another. Log \
      the key's name, never the key.
      """,
    flagged: [
      "README_API_KEY=rdme_" + "79lzjjdin975hkix9e7746bs" + "hmj1nnygosnuvdw1zo6e5t0t"
        + "oeziliosqcifzjcgdp658t",
      "the call failed with rdme_" + "2i0yu477k0ph5s691pv3nfqy" + "tcfv8l5r39pe02a0kylcj1fj"
        + "q8pm0itel5201ircsvdxtc" + " in the header",
      #"{"result": "using rdme_"# + "i6k6jfe24bvwasi61gzj9m8f" + "im9gbv0adab12wjgs6lq7b9m"
        + "hrdk7n9w2r2nb4qfu97gum" + #" now"}"#,
      "gb_api_" + "z0l7G57H8NJq21JHmERE" + "vJugfC6X2PhO5XO1SwPA",
    ],
    clean: [
      "keys begin with rdme_ and a random part",
      "README_API_KEY=${README_API_KEY}",
      "README_API_KEY=rdme_abc123",
    ])
}
