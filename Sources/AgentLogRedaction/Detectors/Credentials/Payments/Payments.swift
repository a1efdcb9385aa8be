extension Detectors {
  /// Keys of payment, commerce and shipping services.
  static let payments: [Detector] = [
    stripeKey,
    stripeWebhookSecret,
    squareToken,
    paypalToken,
    paypalSecret,
    plaidToken,
    plaidSecret,
    razorpayKey,
    razorpaySecret,
    flutterwaveKey,
    easypostKey,
    shippoToken,
    duffelToken,
    lobKey,
    pagarmeKey,
    paddleKey,
    xenditKey,
    mercadopagoToken,
    coinbaseSecret,
    shopifyToken,
  ]
}
