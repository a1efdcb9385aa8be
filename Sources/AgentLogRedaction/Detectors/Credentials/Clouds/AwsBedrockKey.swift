extension Detectors {
  /// Long-term keys are ABSK and base64, short-term ones bedrock-api-key- and base64 (Amazon
  /// Bedrock user guide, API keys).
  static let awsBedrockKey = Detector(
    id: "aws-bedrock-key", title: "Amazon Bedrock API key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ABSK", "bedrock-api-key-"),
    pattern: #"\bABSK[A-Za-z0-9+/]{60,}={0,2}|\bbedrock-api-key-[A-Za-z0-9+/_\-]{40,}={0,2}"#,
    checks: [.publishedExample],
    remedy: """
      Delete the service-specific credential of its IAM user and issue another. Log the user's \
      name.
      """,
    flagged: [
      "AWS_BEARER_TOKEN_BEDROCK=ABSK" + "QmVkcm9ja0FQSUtleS" + "jStIjnATc0WA38j2NKQGZ6Djc"
        + "f7xu2zkiCG3r6xooawfvbWpq/" + "F3upLzgJ5WKY7eUq5td8l1lyA" + "5220BYa2jfk+QcoTjf/EOLZkE"
        + "=",
      "Bearer bedrock-api-key-" + "YmVkcm9jay5hbWF6b25hd3Mu" + "SHHgv7DmqO2JqmU4+XdCu/fIKHryEs"
        + "3AIzDOEGJX8xPZObxIv1yBuTuQlSEO",
      #"{"api_key": "ABSK"# + "QmVkcm9ja0FQSUtleS" + "fipmWyLUAFfEqxu9WEdY0dSJzzTr"
        + "zWMIZi7xxyiQiw+X/TKPcPYIjZW9" + "JkISjZo8wnpfu7ZQX//lf3J94SBd"
        + "09NdZqahmj0Y/ID9ceuRKavs91" + #""}"#,
    ],
    clean: [
      "ABSK is the prefix",
      "bedrock-api-key-name",
      "bedrock-api-key-${ID}",
    ])
}
