extension Detectors {
  /// The token of temporary credentials (STS). Those of today begin with the base64 of origin_ec,
  /// older ones with FwoGZXIvYXdz, FQoGZXIvYXdz or FQoDYXdz.
  static let awsSessionToken = Detector(
    id: "aws-session-token", title: "AWS session token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "IQoJb3JpZ2luX2Vj", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "FQoDYXdz")
      + [
        .key(
          Detector.KeyTest("a session token") {
            $0.ends(with: "sessiontoken") || $0.ends(with: "securitytoken")
          })
      ],
    pattern: #"(?:(?i:(?:session|security)[_\-]?token)[\s"'`:=>,(\\\[]{1,12})?(?P<value>"#
      + #"(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/=%_\-]{50,}|"#
      + "[A-Za-z0-9+/]{300,}={0,2})",
    checks: [.keyBody],
    remedy: """
      It expires by itself; until then revoke the role's sessions in IAM. Log the role session's \
      name.
      """,
    flagged: [
      "AWS_SESSION_TOKEN=IQoJb3JpZ2lu" + "X2Vj" + "ErHcQpIKheDQ4Sdpxrc8M3nYKTE+fE"
        + "yxmjkRt+/K6tnmHf5qaFXNKQ02IAuW" + "zW56YoT9C3iU9KKcyjYBMLr2Sl5LZF"
        + "sMxxWUfa7q09PtY8jVRQL/OOlBTIK+",
      #"{"SessionToken": "FwoGZXIv"# + "YXdz" + "zduEtjnDuitlGQi28+MTsaitz8xHDp"
        + "rrlmlXwKE++uafbJt3xdikriQ9m9pq" + "6w1mY13LIjOeEHdV3gzM9s6bxwKvls"
        + "igXoGZjcWBi+pHO6mfRPORnXCJmpET" + "Fjvywe3aLdoocPl7K4voMJy7xelZqF" + #"=="}"#,
      "X-Amz-Security-Token=FQoGZXIv" + "YXdz" + "nVXtlFYvlkBBQAmn1g7SVtocvyZptO"
        + "ALxKx2QfDBJiFOJMFIeM7lcVEOz1sC" + "FVTnJADV2JsEfXFCBAlHvDtJ9OCi91" + "%2B"
        + "5wVZtc7HAb7nhWunK4MY" + "zEAIL36hODKOt1B1aT8p" + "%3D",
    ],
    clean: [
      "session_token=${AWS_SESSION_TOKEN}",
      "IQoJb3JpZ2luX2Vj",
      "session_token: 3f786850e387550fdab836ed7e6dc881de23001b",
    ])
}
