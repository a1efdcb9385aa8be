extension Detectors {
  /// phx_ (personal) or phs_ (feature flags) and a body. Project keys phc_ are public.
  static let posthogKey = Detector(
    id: "posthog-key", title: "PostHog key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("phx_", "phs_"),
    pattern: #"\bph[xs]_[A-Za-z0-9]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.posthog.com, personal API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "POSTHOG_API_KEY=phx_" + "hxFIlmQUc0xCshplDu2DN1" + "5EpwzhL0hp4gLkm4tEYDv",
      "the call failed with phx_" + "1cEkznqh29xEJMkieRajUE" + "V7KcGXwQvTQIbQkWvUV7O"
        + " in the header",
      #"{"result": "using phx_"# + "4miDoTpas7kLiaddn2EQWS" + "PDTPM7MhsdyZg0X9JH0Yi"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with phx_ and a random part",
      "POSTHOG_API_KEY=${POSTHOG_API_KEY}",
      "POSTHOG_API_KEY=phx_abc123",
      "phc_" + "Ckf62orWaUyDGJHZovJre0" + "GIg8a0fZKWrgMf1FjLY2v",
    ])
}
