/// Every keyword that a schema may use, in the order in which they are judged: cheap ones and those
/// that say most about a wrong value first.
enum SchemaKeywords {
  static let all: [any SchemaKeyword.Type] = [
    TypeKeyword.self,
    ConstKeyword.self,
    EnumKeyword.self,
    RequiredKeyword.self,
    DependentRequiredKeyword.self,
    RecommendedKeyword.self,
    FormatKeyword.self,
    PatternKeyword.self,
    MinLengthKeyword.self,
    MaxLengthKeyword.self,
    MinimumKeyword.self,
    ExclusiveMinimumKeyword.self,
    MaximumKeyword.self,
    ExclusiveMaximumKeyword.self,
    MultipleOfKeyword.self,
    MinPropertiesKeyword.self,
    MaxPropertiesKeyword.self,
    PropertyNamesKeyword.self,
    PropertiesKeyword.self,
    PatternPropertiesKeyword.self,
    AdditionalPropertiesKeyword.self,
    MinItemsKeyword.self,
    MaxItemsKeyword.self,
    PrefixItemsKeyword.self,
    ItemsKeyword.self,
    AdditionalItemsKeyword.self,
    ContainsKeyword.self,
    UniqueItemsKeyword.self,
    RefKeyword.self,
    DynamicRefKeyword.self,
    AllOfKeyword.self,
    AnyOfKeyword.self,
    OneOfKeyword.self,
    NotKeyword.self,
    ConditionKeyword.self,
    DependentSchemasKeyword.self,
    DependenciesKeyword.self,
    UnevaluatedPropertiesKeyword.self,
    UnevaluatedItemsKeyword.self,
    ContentSchemaKeyword.self,
    SensitiveKeyword.self,
  ]

  /// The place of each in ``all``.
  static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.keyword, $0) })

  /// Keywords that say something about a schema and nothing about values, and those that another
  /// keyword reads.
  static let annotations: Set<String> = [
    "$schema", "$id", "$anchor", "$dynamicAnchor", "$vocabulary", "$comment", "$defs", "title",
    "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
    "contentEncoding", "contentMediaType",
  ]

  /// Spelled rightly, but not honoured here.
  static let unsupported: Set<String> = ["$recursiveRef", "$recursiveAnchor"]

  /// Of older drafts, and what took their place.
  static let replaced = [
    "definitions": "$defs", "dependencies": "dependentRequired", "additionalItems": "items",
    "id": "$id", "divisibleBy": "multipleOf", "extends": "allOf",
  ]

  /// What a stream schema may use.
  static let known: Set<String> = annotations.union(
    all.filter { $0.serves(.stream) && replaced[$0.keyword] == nil }.map { $0.keyword }
  )
  .union(ConditionKeyword.parts).union(ContainsKeyword.parts)
}
