/// The binary properties of code points that ECMA-262 names, table 67.
///
/// The standard library answers nearly all; a set is found when a pattern first asks and not kept,
/// for patterns are compiled once.
enum BinaryProperty {
  static func set(named name: String) -> ScalarSet? {
    if let fixed = fixed(name) { return fixed }
    guard let holds = tests[name] else { return nil }
    var ranges: [ScalarRange] = []
    for part: ClosedRange<UInt32> in [0...0x3FFFF, 0xE0000...0xEFFFF] {
      for value in part {
        guard let scalar = Unicode.Scalar(value), holds(scalar.properties) else { continue }
        if let last = ranges.last, last.high + 1 == value {
          ranges[ranges.count - 1].high = value
        } else {
          ranges.append(ScalarRange(value, value))
        }
      }
    }
    return ScalarSet(ranges)
  }

  /// What the standard library does not answer, or what needs no question.
  private static func fixed(_ name: String) -> ScalarSet? {
    switch name {
    case "Any": return .all
    case "ASCII": return ScalarSet([ScalarRange(0, 0x7F)])
    case "Assigned": return UnicodeCategory.set(named: "Cn")?.inverted
    case "ASCII_Hex_Digit", "AHex": return ScalarSet.posix("xdigit")
    case "Regional_Indicator", "RI": return ScalarSet([ScalarRange(0x1F1E6, 0x1F1FF)])
    case "Emoji_Component", "EComp":
      return ScalarSet([
        ScalarRange(0x23, 0x23), ScalarRange(0x2A, 0x2A), ScalarRange(0x30, 0x39),
        ScalarRange(0x200D, 0x200D), ScalarRange(0x20E3, 0x20E3), ScalarRange(0xFE0F, 0xFE0F),
        ScalarRange(0x1F1E6, 0x1F1FF), ScalarRange(0x1F3FB, 0x1F3FF),
        ScalarRange(0x1F9B0, 0x1F9B3), ScalarRange(0xE0020, 0xE007F),
      ])
    case "Extended_Pictographic", "ExtPict":
      return ScalarSet(UnicodeScript.ranges(ScriptTable.pictographic.split(separator: " ")))
    case "Changes_When_Casefolded", "CWCF":
      let pieces = ScriptTable.changesWhenCasefolded.split(separator: " ")
      return ScalarSet(UnicodeScript.ranges(pieces))
    case "Noncharacter_Code_Point", "NChar":
      let ends = (0...16).map { ScalarRange($0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF) }
      return ScalarSet(ends + [ScalarRange(0xFDD0, 0xFDEF)])
    default: return nil
    }
  }

  private typealias Test = @Sendable (Unicode.Scalar.Properties) -> Bool

  private static let tests: [String: Test] = {
    var result: [String: Test] = [:]
    func add(_ names: String, _ test: @escaping Test) {
      for name in names.split(separator: " ") { result[String(name)] = test }
    }
    add("Alphabetic Alpha") { $0.isAlphabetic }
    add("Bidi_Control Bidi_C") { $0.isBidiControl }
    add("Bidi_Mirrored Bidi_M") { $0.isBidiMirrored }
    add("Case_Ignorable CI") { $0.isCaseIgnorable }
    add("Cased") { $0.isCased }
    add("Changes_When_Casemapped CWCM") { $0.changesWhenCaseMapped }
    add("Changes_When_Lowercased CWL") { $0.changesWhenLowercased }
    add("Changes_When_NFKC_Casefolded CWKCF") { $0.changesWhenNFKCCaseFolded }
    add("Changes_When_Titlecased CWT") { $0.changesWhenTitlecased }
    add("Changes_When_Uppercased CWU") { $0.changesWhenUppercased }
    add("Dash") { $0.isDash }
    add("Default_Ignorable_Code_Point DI") { $0.isDefaultIgnorableCodePoint }
    add("Deprecated Dep") { $0.isDeprecated }
    add("Diacritic Dia") { $0.isDiacritic }
    add("Emoji") { $0.isEmoji }
    add("Emoji_Modifier EMod") { $0.isEmojiModifier }
    add("Emoji_Modifier_Base EBase") { $0.isEmojiModifierBase }
    add("Emoji_Presentation EPres") { $0.isEmojiPresentation }
    add("Extender Ext") { $0.isExtender }
    add("Grapheme_Base Gr_Base") { $0.isGraphemeBase }
    add("Grapheme_Extend Gr_Ext") { $0.isGraphemeExtend }
    add("Hex_Digit Hex") { $0.isHexDigit }
    add("IDS_Binary_Operator IDSB") { $0.isIDSBinaryOperator }
    add("IDS_Trinary_Operator IDST") { $0.isIDSTrinaryOperator }
    add("ID_Continue IDC") { $0.isIDContinue }
    add("ID_Start IDS") { $0.isIDStart }
    add("Ideographic Ideo") { $0.isIdeographic }
    add("Join_Control Join_C") { $0.isJoinControl }
    add("Logical_Order_Exception LOE") { $0.isLogicalOrderException }
    add("Lowercase Lower") { $0.isLowercase }
    add("Math") { $0.isMath }
    add("Pattern_Syntax Pat_Syn") { $0.isPatternSyntax }
    add("Pattern_White_Space Pat_WS") { $0.isPatternWhitespace }
    add("Quotation_Mark QMark") { $0.isQuotationMark }
    add("Radical") { $0.isRadical }
    add("Sentence_Terminal STerm") { $0.isSentenceTerminal }
    add("Soft_Dotted SD") { $0.isSoftDotted }
    add("Terminal_Punctuation Term") { $0.isTerminalPunctuation }
    add("Unified_Ideograph UIdeo") { $0.isUnifiedIdeograph }
    add("Uppercase Upper") { $0.isUppercase }
    add("Variation_Selector VS") { $0.isVariationSelector }
    add("White_Space space") { $0.isWhitespace }
    add("XID_Continue XIDC") { $0.isXIDContinue }
    add("XID_Start XIDS") { $0.isXIDStart }
    return result
  }()
}
