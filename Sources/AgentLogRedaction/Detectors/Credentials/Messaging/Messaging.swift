extension Detectors {
  /// Keys and webhooks of mail, chat and telephony.
  static let messaging: [Detector] = [
    slackToken,
    slackAppToken,
    slackWebhook,
    discordToken,
    discordWebhook,
    telegramToken,
    teamsWebhook,
    chatRobotWebhook,
    automationWebhook,
    twilioKey,
    twilioAuthToken,
    sendgridKey,
    mailgunKey,
    mailchimpKey,
    brevoKey,
    mailersendToken,
    onesignalKey,
    intercomToken,
    firebaseServerKey,
  ]
}
