/// Every detector that agentlog has. One line registers one; the order is the order of
/// `agentlog detectors list`.
package enum Detectors {
  package static let all: [Detector] = personal + credentials + providers + generic
}
