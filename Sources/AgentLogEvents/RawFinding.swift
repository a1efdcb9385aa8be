package import AgentLogFindings

/// What all findings of one kind about one field have in common; made once, when a schema is
/// loaded.
package struct FindingSite: Sendable, Hashable {
  package var rule: String
  package var severity: Severity
  /// The event it is about, or nil where it is about any event.
  package var event: String?
  /// The pointer with indices as `*`.
  package var pointer: String
  /// What is wrong, in a few words that hold for every finding of the site.
  package var summary: String
  /// Somebody accepted what is found here: it is counted apart.
  package var isAccepted: Bool

  package init(
    rule: String, severity: Severity, event: String? = nil, pointer: String = "", summary: String,
    isAccepted: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.event = event
    self.pointer = pointer
    self.summary = summary
    self.isAccepted = isAccepted
  }
}

/// A finding before anyone has read it: no text, 32 bytes. Message and place are made when it is
/// listed, while the chunk it points into is still there.
package struct RawFinding: Sendable {
  /// Index of the site, in the numbering of whoever made the finding.
  package var site: Int32
  /// Index into the chunk's ``ScanResult/details``, or -1 where the site says all.
  package var detail: Int32
  /// 0-based line in the chunk.
  package var line: UInt32
  package var lineStart: UInt32
  /// Offset of the place in the chunk.
  package var offset: UInt32
  /// The value in question in the chunk; empty where there is none.
  package var value: ByteRange
  /// For what a site must tell apart itself.
  package var variant: UInt32

  package init(
    site: Int, detail: Int = -1, line: Int, lineStart: Int, offset: Int,
    value: ByteRange = ByteRange(), variant: Int = 0
  ) {
    self.site = Int32(truncatingIfNeeded: site)
    self.detail = Int32(truncatingIfNeeded: detail)
    self.line = UInt32(truncatingIfNeeded: line)
    self.lineStart = UInt32(truncatingIfNeeded: lineStart)
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.value = value
    self.variant = UInt32(truncatingIfNeeded: variant)
  }
}

/// What the tables of a site cannot say ahead: a place below an array or under a key of the log.
package struct FindingDetail: Sendable, Hashable {
  package var pointer: String
  package var message: String
  /// What all findings of the kind have in common, where the site does not say it.
  package var summary: String?
  /// What leaks, where something does.
  package var leak: LeakFacts?
  /// The value itself, for whoever looks for it in later records. Never shown, never kept in a report.
  package var secret: [UInt8]?
  /// Which entry of a list accepts it, in the numbering of whoever found it; nil where none does.
  package var acceptedBy: Int?

  package init(
    pointer: String, message: String, summary: String? = nil, leak: LeakFacts? = nil,
    secret: [UInt8]? = nil, acceptedBy: Int? = nil
  ) {
    self.pointer = pointer
    self.message = message
    self.summary = summary
    self.leak = leak
    self.secret = secret
    self.acceptedBy = acceptedBy
  }
}
