/// Flags that several commands share.
extension Flag {
  static let help = Flag(
    long: "help", short: "h", value: nil, summary: "Show help; -h is short, --help is long",
    details: "", group: .general
  ) { invocation, _ throws(UsageError) in
    // The parser tells -h and --help apart; this is what the long one means.
    invocation.help = .long
  }

  static let color = Flag.choice(
    "color", "WHEN", group: .output, sets: \.color,
    summary: "When to use colours: auto, always or never [auto]",
    details: """
      With auto, text is coloured on a terminal, unless NO_COLOR is set or TERM is dumb. \
      CLICOLOR_FORCE colours text that goes elsewhere too. Only the text format has colours.
      """)

  static let quiet = Flag.switch(
    "quiet", short: "q", group: .output, sets: \.quiet,
    summary: "Print no report and no progress; the exit status tells",
    details: "Reports asked for with --report are written all the same.")

  static let progress = Flag.choice(
    "progress", "WHEN", group: .output, sets: \.progress,
    summary: "When to show progress: auto or never [auto]",
    details: """
      With auto, a bar, the rate and the time left are drawn on standard error where that is a \
      terminal. Nothing of it stays behind.
      """)
}
