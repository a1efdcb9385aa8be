extension Detectors {
  /// Keys of payment, commerce and shipping services.
  static let payments: [Detector] = [
    stripeKey,
    stripeWebhookSecret,
    squareToken,
    paypalToken,
    plaidToken,
    razorpayKey,
    flutterwaveKey,
    easypostKey,
    shippoToken,
    duffelToken,
    pagarmeKey,
    paddleKey,
    xenditKey,
    mercadopagoToken,
    shopifyToken,
  ]
}
