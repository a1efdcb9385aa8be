extension Detectors {
  /// tskey-, a kind (auth, api, client, scim, webhook), an id and a secret (Tailscale, key
  /// prefixes).
  static let tailscaleKey = Detector(
    id: "tailscale-key", title: "Tailscale key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("tskey-"),
    pattern: #"\btskey-(?:[a-z]{2,10}-)?[A-Za-z0-9]{6,}(?:CNTRL)?(?:-[A-Za-z0-9]{4,})?"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at login.tailscale.com/admin/settings/keys and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "TS_AUTHKEY=tskey-auth-" + "CxFX7yeLnjxb" + "CNTRL-" + "rvB3311rtklsQ4pg"
        + "5AsWmkRFx8ZM7R8V",
      "the call failed with tskey-auth-" + "iDo5Len9SdtT" + "CNTRL-" + "PkP4AJgS22HnqR1C"
        + "Oe7dkuBC3QszidcS" + " in the header",
      #"{"result": "using tskey-auth-"# + "fEcB0Y99crvf" + "CNTRL-" + "b3yY4OGtZCtTqxpI"
        + "SmZpYxfoKK4EY0P7" + #" now"}"#,
    ],
    clean: [
      "tskey-",
      "TS_AUTHKEY=${TS_AUTHKEY}",
      "tskey-auth-",
    ])
}
