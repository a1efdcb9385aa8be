/// The general categories of Unicode, as the standard library knows them.
///
/// Their ranges are found once, when a pattern first asks: about 270,000 look-ups.
enum UnicodeCategory {
  /// The set of a category or a group of categories, by any name that ECMA-262 gives it.
  static func set(named name: String) -> ScalarSet? {
    if let group = groups[name] {
      return ScalarSet(group.split(separator: " ").flatMap { ranges[String($0)] ?? [] })
    }
    let code = names[name] ?? name
    return ranges[code].map(ScalarSet.init)
  }

  /// Planes that hold letters, marks and signs; 4 to 13 are unassigned and 15 and 16 private.
  private static let looked: [ClosedRange<UInt32>] = [0...0x3FFFF, 0xE0000...0xEFFFF]

  private static let ranges: [String: [ScalarRange]] = {
    var found = [[ScalarRange]](repeating: [], count: codes.count)
    func add(_ low: UInt32, _ high: UInt32, _ code: Int) {
      if let last = found[code].last, last.high + 1 == low {
        found[code][found[code].count - 1].high = high
      } else {
        found[code].append(ScalarRange(low, high))
      }
    }
    for part in looked {
      for value in part {
        let category = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
        add(value, value, index(of: category))
      }
    }
    let unassigned = index(of: .unassigned)
    let privateUse = index(of: .privateUse)
    add(0x40000, 0xDFFFF, unassigned)
    for plane: UInt32 in [0xF0000, 0x100000] {
      add(plane, plane + 0xFFFD, privateUse)
      add(plane + 0xFFFE, plane + 0xFFFF, unassigned)
    }
    return Dictionary(uniqueKeysWithValues: zip(codes, found))
  }()

  private static let codes = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
    "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]

  private static func index(of category: Unicode.GeneralCategory) -> Int {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }

  private static let groups: [String: String] = {
    let members = [
      ("L Letter", "Lu Ll Lt Lm Lo"), ("LC Cased_Letter", "Lu Ll Lt"),
      ("M Mark Combining_Mark", "Mn Mc Me"), ("N Number", "Nd Nl No"),
      ("P Punctuation punct", "Pc Pd Ps Pe Pi Pf Po"), ("S Symbol", "Sm Sc Sk So"),
      ("Z Separator", "Zs Zl Zp"), ("C Other", "Cc Cf Cs Co Cn"),
    ]
    return dictionary(members)
  }()

  private static let names = dictionary([
    ("Uppercase_Letter", "Lu"), ("Lowercase_Letter", "Ll"), ("Titlecase_Letter", "Lt"),
    ("Modifier_Letter", "Lm"), ("Other_Letter", "Lo"), ("Nonspacing_Mark", "Mn"),
    ("Spacing_Mark", "Mc"), ("Enclosing_Mark", "Me"), ("Decimal_Number digit", "Nd"),
    ("Letter_Number", "Nl"), ("Other_Number", "No"), ("Connector_Punctuation", "Pc"),
    ("Dash_Punctuation", "Pd"), ("Open_Punctuation", "Ps"), ("Close_Punctuation", "Pe"),
    ("Initial_Punctuation", "Pi"), ("Final_Punctuation", "Pf"), ("Other_Punctuation", "Po"),
    ("Math_Symbol", "Sm"), ("Currency_Symbol", "Sc"), ("Modifier_Symbol", "Sk"),
    ("Other_Symbol", "So"), ("Space_Separator", "Zs"), ("Line_Separator", "Zl"),
    ("Paragraph_Separator", "Zp"), ("Control cntrl", "Cc"), ("Format", "Cf"),
    ("Surrogate", "Cs"), ("Private_Use", "Co"), ("Unassigned", "Cn"),
  ])

  private static func dictionary(_ pairs: [(String, String)]) -> [String: String] {
    var result: [String: String] = [:]
    for (names, value) in pairs {
      for name in names.split(separator: " ") { result[String(name)] = value }
    }
    return result
  }
}
