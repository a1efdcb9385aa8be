/// Which of our detectors are of the kind of a rule of another scanner: a text that the rule must
/// not flag counts against us where one of these flags it. Others may.
///
/// By the beginning of `source|rule`, the longest first.
enum LabelledRules {
  /// The detectors of a rule's kind; nil where the table has no line for it.
  static func detectors(source: String, rule: String) -> Set<String>? {
    let key = source + "|" + rule
    return kinds.filter { key.hasPrefix($0.key) }.max { $0.key.utf8.count < $1.key.utf8.count }?
      .value
  }

  /// Rules whose finds are no secrets and no personal data to us.
  static let leftOut: Set<String> = ["date", "de_plz", "de_kfz", "de_handelsregister"]

  private static let byName: Set<String> = [
    "secret-by-key", "assigned-secret", "quoted-secret", "secret-before-name", "markup-secret",
  ]
  private static let anySecret = byName.union([
    "generic-secret", "bare-token", "password-in-prose", "login-password", "command-line-secret",
    "authorization-header", "url-secret-parameter", "session-cookie",
  ])
  private static let aws: Set<String> = [
    "aws-access-key-id", "aws-secret-key", "aws-session-token",
  ]
  private static let gitHub: Set<String> = [
    "github-token", "github-app-token", "github-fine-grained-token",
  ]
  private static let inConnections = byName.union(["connection-string"])
  private static let inAddresses: Set<String> = ["url-credentials", "url-token", "basic-auth"]
  private static let privateKeys: Set<String> = [
    "private-key", "private-key-body", "pgp-private-key", "putty-private-key",
  ]

  /// In the order of the file that they judge.
  static let kinds: [String: Set<String>] = [
    "detect-secrets:aws_key|": aws,
    "detect-secrets:azure_storage_key|": ["azure-storage-key", "connection-string"],
    "detect-secrets:basic_auth|": inAddresses,
    "detect-secrets:discord|": ["discord-token"],
    "detect-secrets:github_token|": gitHub,
    "detect-secrets:ibm_cos_hmac|": byName,
    "detect-secrets:jwt|": ["jwt"],
    "detect-secrets:keyword|": byName,
    "detect-secrets:mailchimp_key|": ["mailchimp-key"],
    "detect-secrets:npm|": ["npm-token", "npmrc-token"],
    "detect-secrets:openai|": ["openai-key", "openai-style-key"],
    "detect-secrets:sendgrid|": ["sendgrid-key"],
    "detect-secrets:softlayer|": byName.union(["command-line-secret"]),
    "detect-secrets:stripe_key|": ["stripe-key"],
    "kingfisher:kingfisher.odbc": inConnections,
    "kingfisher:kingfisher.rabbitmq": inAddresses,
    "noseyparker:np.auth0": ["auth0-secret"],
    "noseyparker:np.aws": aws,
    "noseyparker:np.azure.1": ["azure-storage-key", "azure-service-key", "connection-string"],
    "noseyparker:np.azure.4": ["azure-identifiable-key", "azure-service-key"],
    "noseyparker:np.dtrack": ["dependency-track-key"],
    "noseyparker:np.facebook": ["facebook-token"],
    "noseyparker:np.gcs": ["google-api-key", "google-access-token", "google-client-id"],
    "noseyparker:np.generic": byName,
    "noseyparker:np.gitalk": byName,
    "noseyparker:np.hashicorp": ["vault-token", "vault-legacy-token"],
    "noseyparker:np.heroku": ["heroku-key"],
    "noseyparker:np.jwt": ["jwt"],
    "noseyparker:np.newrelic": ["newrelic-key", "newrelic-license-key"],
    "noseyparker:np.odbc": inConnections,
    "noseyparker:np.s3": ["aws-access-key-id", "aws-secret-key"],
    "noseyparker:np.slack": ["slack-token", "slack-app-token", "slack-webhook"],
    "presidio:aba_routing|": ["aba-routing"],
    "presidio:au_abn|": ["au-abn"],
    "presidio:au_acn|": ["au-acn"],
    "presidio:ca_sin|": ["ca-sin"],
    "presidio:credit_card|": ["payment-card"],
    "presidio:crypto|": ["bitcoin-address", "ethereum-address"],
    "presidio:date|": ["date-of-birth"],
    "presidio:de_bsnr|": ["de-bsnr"],
    "presidio:de_handelsregister|": [],
    "presidio:de_id_card|": ["de-id-card"],
    "presidio:de_kfz|": ["vehicle-plate"],
    "presidio:de_passport|": ["de-passport", "passport"],
    "presidio:de_plz|": ["street-address"],
    "presidio:de_tax_number|": ["de-tax-number"],
    "presidio:de_vat_id|": ["de-vat"],
    "presidio:iban|": ["iban"],
    "presidio:in_gstin|": ["in-gstin"],
    "presidio:in_voter|": ["in-voter"],
    "presidio:ip|": ["ipv4-address", "ipv6-address"],
    "presidio:it_driver_license|": ["it-driving-licence", "driving-licence"],
    "presidio:it_vat_code|": ["it-vat"],
    "presidio:kr_driver_license|": ["kr-driving-licence", "driving-licence"],
    "presidio:mac|": ["mac-address"],
    "presidio:ng_vehicle_registration|": ["ng-plate", "vehicle-plate"],
    "presidio:pattern|": ["person-name", "person-name-in-prose"],
    "presidio:pl_pesel|": ["pl-pesel"],
    "presidio:se_organisationsnummer|": ["se-organisationsnummer"],
    "presidio:se_personnummer|": ["se-personnummer"],
    "presidio:sg_fin|": ["sg-fin"],
    "presidio:sg_uen|": ["sg-uen"],
    "presidio:tr_phone_number|": [
      "phone", "phone-national", "phone-north-america", "phone-turkey",
    ],
    "presidio:uk_nino|": ["uk-nino"],
    "presidio:us_itin|": ["us-itin"],
    "presidio:us_mbi|": ["us-mbi"],
    "presidio:us_npi|": ["us-npi"],
    "redact-transcripts:negative|": anySecret,
    "redact-transcripts:negative|aws-too-short": aws,
    "redact-transcripts:negative|claude-code": anySecret.union(gitHub),
    "redact-transcripts:negative|example-email": [],
    "redact-transcripts:negative|loopback": [],
    "redact-transcripts:negative|no-tld-email": ["email"],
    "redact-transcripts:negative|short-ghp": gitHub,
    "redact-transcripts:negative|short-jwt": ["jwt"],
    "redact-transcripts:negative|short-sk": ["openai-key", "openai-style-key", "anthropic-key"],
    "redact-transcripts:negative|unix-path": anySecret.union(["home-directory"]),
    "redact-transcripts:negative|version-three-part": ["ipv4-address"],
    "secretlint:anthropic|": ["anthropic-key"],
    "secretlint:aws|": aws,
    "secretlint:basicauth|": inAddresses,
    "secretlint:databricks|": ["databricks-token"],
    "secretlint:gcp|": privateKeys,
    "secretlint:gitlab|": ["gitlab-token", "gitlab-registration-token"],
    "secretlint:groq|": ["groq-key"],
    "secretlint:hashicorp-vault|": ["vault-token", "vault-legacy-token"],
    "secretlint:huggingface|": ["huggingface-token"],
    "secretlint:notion|": ["notion-token"],
    "secretlint:npm|": ["npm-token", "npmrc-token"],
    "secretlint:privatekey|": privateKeys,
    "secretlint:sendgrid|": ["sendgrid-key"],
    "secretlint:stripe|": ["stripe-key"],
  ]
}
