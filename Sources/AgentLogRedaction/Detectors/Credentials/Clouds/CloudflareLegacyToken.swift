extension Detectors {
  /// 40 letters and digits, or 37 to 45 hexadecimal digits for the global key, told by their name.
  static let cloudflareLegacyToken = Detector(
    id: "cloudflare-legacy-token", title: "Cloudflare token of the old form",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("cloudflare", "cf_api", "cf-api", keys: true),
    pattern: NamedSecret.pattern(
      "cloudflare|cf[_-]api", #"[A-Za-z0-9_\-]{40}|[a-f0-9]{37,45}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dash.cloudflare.com/profile/api-tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "CLOUDFLARE_API_TOKEN=" + "9N-Vq2VJDJEEiwtdPrcM" + "fJitdBsxF_XjsQSbavAR",
      #"{"result": "cloudflareApiKey="# + "YWyDc5zm1UiaHfbwaQTy" + "7x4O4eQHkk4Zjrs6IjTJ"
        + #""}"#,
      "cloudflare api token: " + "6mOSOJ1ZCvygsJbCLs2z" + "9fop9P4LwAN5X-9rRH28",
    ],
    clean: [
      "CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}",
      "deployed cloudflare at " + "afc3f43a272094e72f76" + "7d412d486a8ecf22ff72",
      "CLOUDFLARE_API_TOKEN is not set",
    ])
}
