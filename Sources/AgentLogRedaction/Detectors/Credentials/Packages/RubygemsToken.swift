extension Detectors {
  /// rubygems_ and 48 hexadecimal digits.
  static let rubygemsToken = Detector(
    id: "rubygems-token", title: "RubyGems key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("rubygems_"),
    pattern: #"\brubygems_[a-f0-9]{48}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at rubygems.org/profile/api_keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "GEM_HOST_API_KEY=rubygems_" + "f8aa1b8728e96b6787004701" + "104b7f3cad2d28b7978733b6",
      "the call failed with rubygems_" + "40162baa3e9aac084e9c219c" + "075540f2eecab4fd343184f9"
        + " in the header",
      #"{"result": "using rubygems_"# + "13edf4693648eba35b573b93" + "f2872afa51e086d442377e4d"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with rubygems_ and a random part",
      "GEM_HOST_API_KEY=${GEM_HOST_API_KEY}",
      "GEM_HOST_API_KEY=rubygems_abc123",
    ])
}
