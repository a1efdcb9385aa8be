extension Detectors {
  /// sec-c- and base64 or a UUID.
  static let pubnubKey = Detector(
    id: "pubnub-key", title: "PubNub secret key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sec-c-"),
    pattern: #"\bsec-c-[A-Za-z0-9+/=\-]{36,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at admin.pubnub.com, keysets and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "PUBNUB_SECRET_KEY=sec-c-" + "TYNWRGHcwyEgqgbuLvoMFlKX" + "ISOGqbQ5E+oE4pHW++qF9fD7",
      "the call failed with sec-c-" + "YOz2jWjI1B+Pr2qkG7/mBPqL" + "R+4dMYoI4LDdoMeQcbG5tOS6"
        + " in the header",
      #"{"result": "using sec-c-"# + "S0mH0ZdfQIbNc0IJI5bJraMM" + "HFcHCaTE1CdyyY/RoEVMNVJl"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with sec-c- and a random part",
      "PUBNUB_SECRET_KEY=${PUBNUB_SECRET_KEY}",
      "PUBNUB_SECRET_KEY=sec-c-abc123",
    ])
}
