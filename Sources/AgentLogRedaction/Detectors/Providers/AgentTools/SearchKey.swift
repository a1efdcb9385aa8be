extension Detectors {
  /// Serper, SerpApi, Bing, ScrapingBee, Browserless and others: 32 to 64 hexadecimal digits, told
  /// by their name.
  static let searchKey = Detector(
    id: "search-key", title: "key of a search service", family: .provider, tier: .contextual,
    starts: NamedSecret.starts(
      "serper", "serpapi", "serp_api", "bing_", "scrapingbee", "scraperapi", "browserless",
      "zenrows", "scrapfly", "searchapi"),
    pattern: NamedSecret.pattern(
      "serper|serp_?api|bing|scraping_?bee|scraper_?api|browserless|zenrows"
        + "|scrapfly|searchapi",
      "[A-Za-z0-9]{64}|[A-Z0-9]{80}|[A-Za-z0-9]{40}|[A-Za-z0-9]{32}|[0-9a-f]{8}-"
        + "[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "SERPER_API_KEY=" + "3d617f6f64c8010cb88d" + "818b4a134f37d7811807",
      #"{"result": "serpapiKey="# + "62181918143797402b9f" + "6eafd48a6a21f6c9dd4b" + #""}"#,
      "serper api key: " + "b2d09049cfeb4d1a270b" + "912cfbfa4d771336fcc5",
    ],
    clean: [
      "SERPER_API_KEY=${SERPER_API_KEY}",
      "deployed serper at " + "1121470c8a3d0d3e4694" + "e89cbf9d99194b560f56",
      "SERPER_API_KEY is not set",
    ])
}
