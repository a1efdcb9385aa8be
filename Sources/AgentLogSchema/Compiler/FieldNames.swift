/// Under which keys a record may hold the fields that a schema speaks of by canonical name.
///
/// It applies where a schema judges the record itself, through `allOf`, `if`, `$ref` and the like,
/// and never below that. A field that is not listed is the member of its own name.
package struct FieldNames: Sendable, Hashable {
  package var fields: [Field] = []

  package init(_ fields: [Field] = []) { self.fields = fields }

  /// One field. The canonical name itself is always looked for first, then `keys`, then `boolean`;
  /// the first that the record has is the field's value, whatever it is.
  package struct Field: Sendable, Hashable {
    package var canonical: String
    /// Other keys in the order of preference. One that begins with `/` is a JSON Pointer through
    /// nested objects.
    package var keys: [String]
    package var boolean: Boolean?

    package init(_ canonical: String, keys: [String] = [], boolean: Boolean? = nil) {
      self.canonical = canonical
      self.keys = keys
      self.boolean = boolean
    }
  }

  /// A boolean member that says the same as the field: `ok: true` for `status: "ok"`.
  package struct Boolean: Sendable, Hashable {
    package var key: String
    /// What true stands for.
    package var whenTrue: String
    /// What false stands for.
    package var whenFalse: String

    package init(key: String, whenTrue: String, whenFalse: String) {
      self.key = key
      self.whenTrue = whenTrue
      self.whenFalse = whenFalse
    }
  }
}
