extension Detectors {
  /// ATATT3 (API), ATCTT3 (repository, project and workspace) or ATSTT3 (service) and base64url, =,
  /// and the CRC-32 in hexadecimal of all before.
  static let atlassianToken = Detector(
    id: "atlassian-token", title: "Atlassian token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ATATT3", "ATCTT3", "ATSTT3"),
    pattern: #"\bAT[ACS]TT3[A-Za-z0-9_\-]{20,}(?:=[A-F0-9]{8})?"#,
    checks: [.crc32Hex(), .publishedExample],
    remedy: """
      Revoke it at id.atlassian.com/manage-profile/security/api-tokens and issue another. Log \
      the key's name, never the key.
      """,
    flagged: [
      "JIRA_API_TOKEN=ATATT3" + "oPQRKwJJKyghIPrJGpiu"
        + "z1u_7KVBi6tQhYIcSYD2rF9naVrq7dAgEq273R1VZzRVrAcvtdDpo2Tao9KJEFuc9cUPnvx8qwpyjyBxhFdnWYO7IW84qfjvzhTk7UMN-wCDjEuYxMj8ixQ4IaIwBZpTjukrqXIY_WvwSe2MD8Mzw3W-lShsa_EB="
        + "C908D564",
      "the call failed with ATATT3" + "SUnL_H3FcfnB2lkwPvuP"
        + "LBjjiZ8n25gM-6deej_RbukfRkbe8UEMjlYxJombSkBbAQrKQa3_JNwOcDR0V5i8d_dd4JGHrfRM7S0DUK8F98oG2CVMPf9I1CRpG-6TBgjCt6MPjYH8PYijsz5FyRhXctxWySs2Os9gRMQIQPxtBovMzt9Ggpfn="
        + "DC447BE3" + " in the header",
      #"{"result": "using ATATT3"# + "NG0G1tVECdFQUYW8mbQH"
        + "7BgknsO0D-8JnupB2jKBQKfNbJyUTujto7cfSnTj5H9bLWkwVH1x87o2m8P_F7gMC2DBtykHBw8Y-H5KVAgMd4imwFTqRYX5yYuf6SU7EriF2coG9pkIprDIYg6tcjCtk3UCSteop3CoM20mCWnuRtvWMCXzLcIU="
        + "52268D0E" + #" now"}"#,
      "ATCTT3" + "rCXSE-SC71RHbmBoArbI" + "75pGs6bBD7jc-KsfjFup=" + "0107B228",
    ],
    clean: [
      "keys begin with ATATT3 and a random part",
      "JIRA_API_TOKEN=${JIRA_API_TOKEN}",
      "JIRA_API_TOKEN=ATATT3abc123",
    ])
}
