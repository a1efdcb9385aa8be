import AgentLogResources
import AgentLogSchema

/// The stream schemas that agentlog carries.
package enum ShippedSchemas {
  /// In the order in which they are tried on an unknown log.
  package static var names: [String] { StreamSchema.shippedNames }

  /// The JSON as it is shipped.
  static func text(_ name: String) -> String? {
    names.contains(name) ? Resources.schema(named: name) : nil
  }
}
