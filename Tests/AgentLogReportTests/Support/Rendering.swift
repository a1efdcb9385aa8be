import AgentLogFindings
@testable import AgentLogReport

extension Reporter {
  func bytes(_ report: Report, style: ReportStyle = ReportStyle()) -> [UInt8] {
    var result: [UInt8] = []
    write(report, style: style) { result += $0 }
    return result
  }

  func string(_ report: Report, style: ReportStyle = ReportStyle()) -> String {
    String(decoding: bytes(report, style: style), as: UTF8.self)
  }
}
