extension Detectors {
  /// What stands behind _authToken, :_auth or :_password in an .npmrc, whatever its form (npm
  /// documentation, npmrc).
  static let npmrcToken = Detector(
    id: "npmrc-token", title: "token in an npm configuration",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals(":_auth", "\"_auth", "'_auth", ":_password"),
    pattern: #"(?::_authToken|["']_authToken|:_auth|:_password)["']?\s*[=:]\s*["']?(?P<value>"#
      + #"[A-Za-z0-9+/_\-.]{8,}={0,2})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at the registry and write ${NPM_TOKEN} into the .npmrc instead.
      """,
    flagged: [
      "//registry.npmjs.org/:_authToken=" + "9b4add94-d99b-4653" + "-a2fe-3d782142407c",
      #"{"result": "//npm.acme.io/:_auth="# + "PXQYShZKSbUnE4lY9Y7GBymY" + #"=="}"#,
      #""_authToken": ""# + "7248dd8d-4c67-40ad" + "-a7b2-4af32a5cd812" + #"""#,
    ],
    clean: [
      "//registry.npmjs.org/:_authToken=${NPM_TOKEN}",
      "set _authToken in .npmrc",
      #""_authToken": "secret""#,
    ])
}
