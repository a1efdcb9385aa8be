/// One self-contained page: nothing is fetched, no script runs, it prints, and it is light or dark as
/// its reader's system is. Well formed as XML too.
struct HTMLPage {
  let sink: ByteSink

  func begin(_ title: String) {
    sink.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <meta name="color-scheme" content="light dark"/>
      <title>\(HTMLText.text(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">To the content</a>
      <main id="main">

      """)
  }

  func end(_ version: String?) {
    sink.write("</main>\n<footer>")
    sink.write(HTMLText.text("agentlog" + (version.map { " \($0)" } ?? "")))
    sink.write(
      " · no value of the log that may not be shown is on this page</footer>\n</body>\n</html>\n")
  }

  /// An element with text; `attributes` are our own.
  func element(_ name: String, _ text: String, attributes: String = "") {
    sink.write(
      "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(HTMLText.text(text))</\(name)>\n")
  }

  func raw(_ markup: String) { sink.write(markup) }

  /// A table that scrolls by itself where it is too wide.
  func table(
    _ caption: String, _ heads: [String], numbers: Set<Int>, _ rows: (([String]) -> Void) -> Void
  ) {
    raw(
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(HTMLText.text(caption))\">\n<table>\n"
    )
    raw("<caption>\(HTMLText.text(caption))</caption>\n<thead><tr>")
    for (index, head) in heads.enumerated() {
      raw(
        "<th scope=\"col\"\(numbers.contains(index) ? " class=\"n\"" : "")>\(HTMLText.text(head))</th>"
      )
    }
    raw("</tr></thead>\n<tbody>\n")
    rows { cells in
      raw("<tr>")
      for (index, cell) in cells.enumerated() {
        let mark = numbers.contains(index) ? " class=\"n\"" : ""
        raw(
          index == 0
            ? "<th scope=\"row\"\(mark)>\(cell)</th>" : "<td\(mark)>\(cell)</td>")
      }
      raw("</tr>\n")
    }
    raw("</tbody>\n</table>\n</div>\n")
  }

  /// A bar of so many percent, with its meaning in words beside it.
  static func bar(from start: Double, share: Double, _ kind: String, label: String) -> String {
    let left = max(0, min(99.5, start))
    let width = max(0.5, min(100 - left, share))
    return "<span class=\"track\" role=\"img\" aria-label=\"\(HTMLText.text(label))\">"
      + "<span class=\"bar \(kind)\" style=\"margin-left:\(percent(left))%;width:\(percent(width))%\"></span></span>"
  }

  /// One decimal, never an exponent.
  private static func percent(_ number: Double) -> String {
    let tenths = Int(number * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static let style = """
    :root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--shade:#f6f8fa;--bad:#b42318;\
    --warn:#8a5a00;--good:#1a6b3c;--bar:#3b6fb6;--bar2:#8a63b8}
    @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--line:#3a424c;\
    --paper:#0f1318;--shade:#171d24;--bad:#ff8b7e;--warn:#e5b454;--good:#63c78b;--bar:#6ea3ec;\
    --bar2:#b794e8}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
    main,footer{max-width:72rem;margin:0 auto;padding:1rem}
    footer{color:var(--soft);font-size:.85rem}
    h1{font-size:1.5rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin-top:2rem}
    .skip{position:absolute;left:-99rem}.skip:focus{position:static}
    .scroll{overflow-x:auto;max-width:100%}
    .scroll:focus-visible,summary:focus-visible{outline:2px solid var(--bar)}
    table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{text-align:left;color:var(--soft);padding:.3rem 0}
    th,td{text-align:left;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line);\
    vertical-align:top;font-weight:400}
    thead th{color:var(--soft)}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}td code,th code{white-space:nowrap}
    .badge{display:inline-block;padding:.1rem .6rem;border:1px solid currentColor;border-radius:1rem;\
    font-weight:600}
    .bad{color:var(--bad)}.warn{color:var(--warn)}.good{color:var(--good)}.soft{color:var(--soft)}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
    dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere;min-width:0}
    .track{display:block;min-width:9rem;height:.8rem;margin-top:.3rem;background:var(--shade)}
    .bar{display:block;height:100%;background:var(--bar)}.bar.model{background:var(--bar2)}
    .bar.fail{background:var(--bad)}
    tr.first th,tr.first td{background:var(--shade);border-top:2px solid var(--bad)}
    @media (max-width:480px){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
    @media print{.scroll{overflow:visible}details>*{display:block}body{font-size:11px}}
    """
}
