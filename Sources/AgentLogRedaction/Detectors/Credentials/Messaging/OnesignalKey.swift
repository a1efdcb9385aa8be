extension Detectors {
  /// os_v2_app_ or os_v2_org_ and base 32.
  static let onesignalKey = Detector(
    id: "onesignal-key", title: "OneSignal key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("os_v2_"),
    pattern: #"\bos_v2_(?:app|org)_[a-z0-9]{60,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at dashboard.onesignal.com, keys and ids and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ONESIGNAL_API_KEY=os_v2_app_" + "jq2k5varkdgfmz24xk5xlr2tsc"
        + "c5chjzn7sud3kjuop76daudlrk" + "mrrjadv37hgnsmmuzwfnrztq5n" + "kawc7hvc3ktuj3pg5cttg3l2m",
      "the call failed with os_v2_app_" + "6mvg3stxqh4dzh4iu777xfgyzo"
        + "krf46wegdvmwtkojsdymcehkih" + "4ztmxiw2cwzkoo22s2iddilfuy" + "nf4ludmntnk7d3xbfzriznept"
        + " in the header",
      #"{"result": "using os_v2_app_"# + "fhhwj4zcg7dsq5kfro4vehsvtp"
        + "xgmy3m4ezken2oej4gpinx7pqs" + "7plj5o44efddolt57laqnvkyuh" + "gbyv47erpmo2ybuxldz4cm46i"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with os_v2_app_ and a random part",
      "ONESIGNAL_API_KEY=${ONESIGNAL_API_KEY}",
      "ONESIGNAL_API_KEY=os_v2_app_abc123",
    ])
}
