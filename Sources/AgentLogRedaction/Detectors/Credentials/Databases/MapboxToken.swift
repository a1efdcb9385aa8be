extension Detectors {
  /// sk. (secret), tk. (temporary) or pk. (public, informational) and two parts of base64url, the
  /// first an object.
  static let mapboxToken = Detector(
    id: "mapbox-token", title: "Mapbox token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sk.eyJ", "tk.eyJ", "pk.eyJ"),
    pattern: #"\b[spt]k\.eyJ[A-Za-z0-9_\-]{20,}\.[A-Za-z0-9_\-]{20,}"#,
    checks: [.publicKey("pk.")],
    remedy: """
      Revoke it at account.mapbox.com/access-tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "MAPBOX_SECRET_TOKEN=sk.eyJ1" + "Ijoi" + "8ZHUzxLYN8oFJHAVOJzli8IRZ"
        + "0u3W2ljkqXUWPgdPVEfQ2BXQY" + "." + "oHvoelBhHA6ui-Dvx5gg_9",
      #"{"token": "tk.eyJ1"# + "Ijoi" + "lwwCUycpeIoeBATOKa1otdLkT" + "sdVkDBkLsYqUdobEGbc9mjjKC"
        + "." + "xAH2BbmSjgFmePaCENfyzx" + #""}"#,
      "pk.eyJ1" + "Ijoi" + "hG4RURBqaKMqbbFGREUwFBOJAg0UkW" + "XCoNcQV1pVn9nFfZiAkxfAPqu30MKr"
        + "." + "UlrG8G0iKCET_3huzHfYKR",
    ],
    clean: [
      "sk.eyJ",
      "MAPBOX_SECRET_TOKEN=${TOKEN}",
      "pk.eyJ1.abc",
    ])
}
