extension Detector.Start {
  /// The whole value of a member whose key names it with one of the phrases, which
  /// ``KeyWords/mentions(_:)`` reads.
  static func named(_ phrases: String...) -> [Detector.Start] {
    let words = ContextWords(phrases)
    return [
      .key(
        Detector.KeyTest(phrases.joined(separator: ", ")) { key in words.isMentioned(by: key) })
    ]
  }
}

extension Detector.Start {
  /// Keys that hold the name of a person, by how they end.
  static let personNameKeys: [Detector.Start] = [
    .key(
      Detector.KeyTest("names of persons") { key in
        personNames.contains { key.ends(with: $0) }
      })
  ]

  /// Keys that hold the id of a person.
  static let userKeys: [Detector.Start] = [
    .key(
      Detector.KeyTest("ids of persons") { key in
        key.hasAny(
          "user", "userid", "username", "customer", "customerid", "member", "employee", "patient",
          "owner", "author", "assignee", "reviewer", "login", "account", "principal",
          "requester", "submitter", "creator", "contact", "student", "driver", "passenger")
          && !key.hasAny("agent", "count", "type", "model", "message", "role", "status", "payment")
      })
  ]

  private static let personNames: [String] = [
    "firstname", "lastname", "middlename", "fullname", "givenname", "familyname", "surname",
    "maidenname", "legalname", "birthname", "personname", "customername", "patientname",
    "employeename", "contactname", "passengername", "guestname", "ownername", "authorname",
    "recipientname", "sendername", "beneficiaryname", "studentname", "payeename", "buyername",
    "cardholder", "cardholdername", "accountholder", "accountholdername", "holdername",
    "nameoncard", "vorname", "nachname", "apellido", "apellidos", "prenom", "cognome",
  ]
}
