/// The language that a schema is written in: a draft of JSON Schema, and those of its vocabularies
/// that are in force.
package struct SchemaDialect: Hashable, Sendable {
  package enum Draft: Sendable {
    /// In which most schemas are written.
    case draft07
    case draft202012
  }

  package var draft: Draft
  package var vocabularies: SchemaVocabularies
  /// A stream schema of this project: what is no keyword is a mistake, and formats judge.
  package var isStream = false

  package static let draft202012 = SchemaDialect(
    draft: .draft202012, vocabularies: .ofDraft202012)
  package static let draft07 = SchemaDialect(draft: .draft07, vocabularies: .ofDraft202012)
  /// JSON Schemas inside stream schemas.
  package static let stream = SchemaDialect(
    draft: .draft202012, vocabularies: [.ofDraft202012, .stream], isStream: true)

  /// What a `$schema` names without any further document.
  enum Named {
    case dialect(SchemaDialect)
    /// A draft that is not read, by its name.
    case refused(String)
    /// A meta-schema of somebody's own.
    case other
  }

  static func named(_ uri: String) -> Named {
    switch URIReference(uri).resource {
    case "https://json-schema.org/draft/2020-12/schema",
      "http://json-schema.org/draft/2020-12/schema":
      return .dialect(.draft202012)
    case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema":
      return .dialect(.draft07)
    case let other:
      let names = [
        "draft/2019-09": "draft 2019-09", "draft-06": "draft-06", "draft-05": "draft-05",
        "draft-04": "draft-04", "draft-03": "draft-03", "draft-02": "draft-02",
        "draft-01": "draft-01",
      ]
      for (path, name) in names where other.hasSuffix("json-schema.org/\(path)/schema") {
        return .refused(name)
      }
      if other.hasSuffix("//json-schema.org/schema") { return .refused("the latest draft") }
      return .other
    }
  }
}

/// Sets of keywords that a meta-schema may leave out (`$vocabulary`). The core is always in force.
package struct SchemaVocabularies: OptionSet, Hashable, Sendable {
  package var rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  static let core = Self(rawValue: 1)
  static let applicator = Self(rawValue: 1 << 1)
  static let unevaluated = Self(rawValue: 1 << 2)
  static let validation = Self(rawValue: 1 << 3)
  static let metaData = Self(rawValue: 1 << 4)
  static let formatAnnotation = Self(rawValue: 1 << 5)
  static let formatAssertion = Self(rawValue: 1 << 6)
  static let content = Self(rawValue: 1 << 7)
  /// `recommended` and `sensitive`, of this project.
  static let stream = Self(rawValue: 1 << 8)

  static let ofDraft202012: Self = [
    .core, .applicator, .unevaluated, .validation, .metaData, .formatAnnotation, .content,
  ]

  /// The vocabulary that a URI names, or nil.
  init?(uri: String) {
    guard let name = uri.split(separator: "/").last,
      uri == "https://json-schema.org/draft/2020-12/vocab/\(name)"
    else { return nil }
    switch name {
    case "core": self = .core
    case "applicator": self = .applicator
    case "unevaluated": self = .unevaluated
    case "validation": self = .validation
    case "meta-data": self = .metaData
    case "format-annotation": self = .formatAnnotation
    case "format-assertion": self = .formatAssertion
    case "content": self = .content
    default: return nil
    }
  }
}
