extension Detectors {
  /// Tokens of the tools that teams work with.
  static let workplace: [Detector] = [
    notionToken,
    linearToken,
    figmaToken,
    atlassianToken,
    atlassianLegacyToken,
    asanaToken,
    airtableToken,
    postmanKey,
    contentfulToken,
    typeformToken,
    frameioToken,
    trelloToken,
    clickupToken,
    hubspotToken,
    zendeskToken,
    salesforceToken,
    zohoToken,
    gitbookToken,
    teamworkToken,
    telnyxKey,
  ]
}
