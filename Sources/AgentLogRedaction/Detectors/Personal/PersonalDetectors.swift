extension Detectors {
  /// What says who somebody is.
  package static let personal: [Detector] =
    personalContact + personalNetwork + personalPayment + personalPerson + personalCrypto
    + personalBritain + personalNorthAmerica + personalSouthAmerica + personalEurope
    + personalGermany + personalItaly + personalIndia + personalAsia + personalAfrica
    + personalAustralia

  private static let personalContact: [Detector] = [
    email,
    phone,
    phoneNational,
    phoneNorthAmerica,
    phoneTurkey,
  ]

  private static let personalNetwork: [Detector] = [
    ipv4Address,
    ipv6Address,
    macAddress,
  ]

  private static let personalPayment: [Detector] = [
    paymentCard,
    iban,
    abaRouting,
    bankAccountUS,
  ]

  private static let personalPerson: [Detector] = [
    personName,
    personNameInProse,
    personNameInID,
    dateOfBirth,
    homeDirectory,
    streetAddress,
    passport,
    drivingLicence,
    geoCoordinates,
    vehiclePlate,
  ]

  private static let personalCrypto: [Detector] = [
    bitcoinAddress,
    ethereumAddress,
    mnemonicPhrase,
  ]

  private static let personalBritain: [Detector] = [
    nhsNumber,
    nationalInsurance,
    drivingLicenceUK,
    plateUK,
  ]

  private static let personalNorthAmerica: [Detector] = [
    socialSecurity,
    taxpayerNumber,
    medicareBeneficiary,
    providerNumber,
    deaNumber,
    passportUS,
    socialInsurance,
  ]

  private static let personalSouthAmerica: [Detector] = [
    cpf,
    cnpj,
  ]

  private static let personalEurope: [Detector] = [
    bsn,
    pesel,
    swedishPerson,
    swedishOrganisation,
    finnishPerson,
    spanishNIF,
    frenchNIR,
    spanishPassport,
  ]

  private static let personalGermany: [Detector] = [
    taxIDGermany,
    taxNumberGermany,
    vatGermany,
    identityCardGermany,
    passportGermany,
    healthInsuranceGermany,
    pensionGermany,
    practiceGermany,
    doctorGermany,
    drivingLicenceGermany,
  ]

  private static let personalItaly: [Detector] = [
    fiscalCodeItaly,
    vatItaly,
    drivingLicenceItaly,
    identityCardItaly,
  ]

  private static let personalIndia: [Detector] = [
    aadhaar,
    pan,
    gstin,
    voterIndia,
    vehicleIndia,
    passportIndia,
  ]

  private static let personalAsia: [Detector] = [
    singaporeFIN,
    singaporeUEN,
    koreanResident,
    koreanBusiness,
    koreanDrivingLicence,
    koreanPassport,
    thaiPerson,
    turkishPerson,
    plateTurkey,
  ]

  private static let personalAfrica: [Detector] = [
    nigerianNIN,
    plateNigeria,
    southAfricanID,
  ]

  private static let personalAustralia: [Detector] = [
    abn,
    acn,
    tfn,
    medicareAustralia,
  ]
}
