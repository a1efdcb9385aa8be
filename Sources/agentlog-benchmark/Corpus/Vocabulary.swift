/// What the agents of the corpus say: JSON string contents, ready to be copied between quotes.
///
/// Made once per corpus from its dice, so that writing a line is copying. About one phrase in
/// thirty holds text beyond ASCII, one in thirty an escape.
struct Vocabulary {
  /// 20 to 120 bytes each.
  let remarks: [[UInt8]]
  /// 600 to 8,000 bytes each.
  let essays: [[UInt8]]
  let tools: [[UInt8]] = Self.bytes([
    "search_docs", "read_file", "write_file", "run_tests", "http_get", "sql_query", "list_orders",
    "browser.click", "get_user_details", "calculator",
  ])
  let models: [[UInt8]] = Self.bytes([
    "claude-opus-4-5", "gpt-5.2", "gemini-3-pro", "llama-4-405b-instruct",
  ])
  let agents: [[UInt8]] = Self.bytes(["planner", "coder", "reviewer", "support-bot"])
  let errors: [[UInt8]] = Self.bytes([
    "timeout", "RateLimitError", "ToolNotFound", "ValidationError", "ConnectionResetError",
  ])

  init(_ random: inout CorpusRandom) {
    remarks = (0..<4000).map { _ in
      Self.text(atLeast: 20 + Self.lengths[random.below(Self.lengths.count)], &random)
    }
    essays = (0..<400).map { _ in
      Self.text(atLeast: [600, 1200, 2500, 5000, 7600][random.below(5)], &random)
    }
  }

  private static let lengths = [0, 10, 20, 30, 45, 60, 80]

  private static func bytes(_ names: [String]) -> [[UInt8]] { names.map { Array($0.utf8) } }

  private static func text(atLeast length: Int, _ random: inout CorpusRandom) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < length {
      if !text.isEmpty { text.append(0x20) }
      let list =
        switch random.below(30) {
        case 0: foreign
        case 1: escaped
        default: [openings, actions, objects, reasons][random.below(4)]
        }
      text += Array(list[random.below(list.count)].utf8)
    }
    return text
  }

  private static let openings = [
    "The customer asked for a refund of order 48213,", "I have to find out first",
    "The tests of the payment module fail,", "Before the deploy can go on,",
    "The index holds 1,482 documents,", "Looking at the last release notes,",
  ]
  private static let actions = [
    "so I search the knowledge base", "and I read the configuration once more",
    "then I run the tests again", "so the planner retries with a smaller budget",
    "and compare both answers", "then I ask the reviewer",
  ]
  private static let objects = [
    "for the policy of region eu-west-1", "in the queue of the scheduler",
    "with the invoice of 2026-03-21", "from replica 3 of the cluster", "at step 12 of the plan",
    "in the branch fix/rounding",
  ]
  private static let reasons = [
    "because the first result was empty.", "since the limit is 30 requests a minute.",
    "which explains the latency.", "and nothing else changed.", "as the contract says.",
  ]
  private static let foreign = [
    "Zürich, Łódź und Genève", "検索結果は三件です", "поиск по документам", "한국어 문서",
    "🚀 released ✅", "“quoted” — naïve café →",
  ]
  private static let escaped = [
    #"line one\nline two"#, #"\ta table\n"#, #"he said \"later\""#, #"C:\\logs\\agent"#,
    #"caf\u00e9"#, #"http:\/\/localhost\/status"#, #"done \ud83d\ude80"#,
  ]
}
