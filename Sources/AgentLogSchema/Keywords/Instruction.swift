/// One thing that a schema asks of a value: a case for each keyword, with flat data.
///
/// Judging is a switch over a flat array of these. Whoever lowers a schema into tables of its own
/// switches over the same cases.
package enum Instruction: Sendable {
  /// The schema `false`.
  case never(NeverInstruction)
  case type(TypeKeyword)
  case const(ConstKeyword)
  case oneOfValues(EnumKeyword)
  case required(RequiredKeyword)
  case dependentRequired(DependentRequiredKeyword)
  case recommended(RecommendedKeyword)
  case format(FormatKeyword)
  case pattern(PatternKeyword)
  case minLength(MinLengthKeyword)
  case maxLength(MaxLengthKeyword)
  case bound(BoundInstruction)
  case multipleOf(MultipleOfKeyword)
  case count(CountInstruction)
  case propertyNames(PropertyNamesKeyword)
  case properties(PropertiesKeyword)
  case patternProperties(PatternPropertiesKeyword)
  case additionalProperties(AdditionalPropertiesKeyword)
  case prefixItems(PrefixItemsKeyword)
  case items(ItemsKeyword)
  case contains(ContainsKeyword)
  case uniqueItems(UniqueItemsKeyword)
  case ref(RefKeyword)
  case allOf(AllOfKeyword)
  case anyOf(AnyOfKeyword)
  case oneOf(OneOfKeyword)
  case not(NotKeyword)
  case condition(ConditionKeyword)
  case dependentSchemas(DependentSchemasKeyword)
  case scope(ScopeInstruction)
  case dynamicRef(DynamicRefKeyword)
  case unevaluatedProperties(UnevaluatedPropertiesKeyword)
  case unevaluatedItems(UnevaluatedItemsKeyword)

  @inline(__always)
  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    switch self {
    case .never(let it): it.holds(index, &run)
    case .type(let it): it.holds(index, &run)
    case .const(let it): it.holds(index, &run)
    case .oneOfValues(let it): it.holds(index, &run)
    case .required(let it): it.holds(index, &run)
    case .dependentRequired(let it): it.holds(index, &run)
    case .recommended(let it): it.holds(index, &run)
    case .format(let it): it.holds(index, &run)
    case .pattern(let it): it.holds(index, &run)
    case .minLength(let it): it.holds(index, &run)
    case .maxLength(let it): it.holds(index, &run)
    case .bound(let it): it.holds(index, &run)
    case .multipleOf(let it): it.holds(index, &run)
    case .count(let it): it.holds(index, &run)
    case .propertyNames(let it): it.holds(index, &run)
    case .properties(let it): it.holds(index, &run)
    case .patternProperties(let it): it.holds(index, &run)
    case .additionalProperties(let it): it.holds(index, &run)
    case .prefixItems(let it): it.holds(index, &run)
    case .items(let it): it.holds(index, &run)
    case .contains(let it): it.holds(index, &run)
    case .uniqueItems(let it): it.holds(index, &run)
    case .ref(let it): it.holds(index, &run)
    case .allOf(let it): it.holds(index, &run)
    case .anyOf(let it): it.holds(index, &run)
    case .oneOf(let it): it.holds(index, &run)
    case .not(let it): it.holds(index, &run)
    case .condition(let it): it.holds(index, &run)
    case .dependentSchemas(let it): it.holds(index, &run)
    case .scope(let it): it.holds(index, &run)
    case .dynamicRef(let it): it.holds(index, &run)
    case .unevaluatedProperties(let it): it.holds(index, &run)
    case .unevaluatedItems(let it): it.holds(index, &run)
    }
  }

  /// Index into ``SchemaParts/sites``, or -1 where it cannot be broken by itself.
  package var site: Int { Int(payload.site) }

  /// The data, for the slow paths: messages and walks over a schema.
  var payload: any SchemaInstruction {
    switch self {
    case .never(let it): it
    case .type(let it): it
    case .const(let it): it
    case .oneOfValues(let it): it
    case .required(let it): it
    case .dependentRequired(let it): it
    case .recommended(let it): it
    case .format(let it): it
    case .pattern(let it): it
    case .minLength(let it): it
    case .maxLength(let it): it
    case .bound(let it): it
    case .multipleOf(let it): it
    case .count(let it): it
    case .propertyNames(let it): it
    case .properties(let it): it
    case .patternProperties(let it): it
    case .additionalProperties(let it): it
    case .prefixItems(let it): it
    case .items(let it): it
    case .contains(let it): it
    case .uniqueItems(let it): it
    case .ref(let it): it
    case .allOf(let it): it
    case .anyOf(let it): it
    case .oneOf(let it): it
    case .not(let it): it
    case .condition(let it): it
    case .dependentSchemas(let it): it
    case .scope(let it): it
    case .dynamicRef(let it): it
    case .unevaluatedProperties(let it): it
    case .unevaluatedItems(let it): it
    }
  }

  /// Where the instruction leads, for whoever walks a schema.
  package func reach(_ parts: SchemaParts) -> InstructionReach { payload.reach(parts) }
}
