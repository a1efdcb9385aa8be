extension Detectors {
  /// Tokens of the tools that teams work with.
  static let workplace: [Detector] = [
    notionToken,
    linearToken,
    figmaToken,
    atlassianToken,
    asanaToken,
    airtableToken,
    postmanKey,
    contentfulToken,
    typeformToken,
    frameioToken,
    trelloToken,
    clickupToken,
    hubspotToken,
    salesforceToken,
    gitbookToken,
    teamworkToken,
    telnyxKey,
  ]
}
