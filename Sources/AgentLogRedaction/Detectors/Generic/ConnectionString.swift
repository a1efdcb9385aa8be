extension Detectors {
  /// `Server=…;User Id=…;Password=x;` of ODBC, ADO and JDBC, `host=… password=x` of libpq,
  /// `AccountName=…;AccountKey=x` and `Endpoint=…;SharedAccessKey=x` of Azure.
  static let connectionString = Detector(
    id: "connection-string", title: "connection string with a password", family: .generic,
    tier: .structural,
    starts: Detector.Start.words(
      "password=", "pwd=", "password =", "pwd =", "accountkey=", "sharedaccesskey=",
      "sharedaccesssignature="),
    pattern:
      #"[A-Za-z]{3,21} ?= ?(?P<value>\{[^}\n]{1,128}\}|[^\s;"'`,&<>\\=]+(?:={1,2}[^\s;"'`,&<>\\=]+){0,4}={0,2})"#,
    checks: [.connectionString],
    remedy: """
      Change the password or roll the key, and log the server and database only. Connections that \
      use identities instead of passwords have nothing to leak.
      """,
    flagged: [
      "Server=db;Port=5432;User Id=joe;Password=" + "s3same;Database=x;",
      "Provider=SQLNCLI;Server=s,1433;Database=d;Uid=joe;Pwd=" + "m1ssing;",
      "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=" + "6jqh42QQjWWBwoPGGR/Jr0PZ==;",
      "host=db.acme.dev port=5432 user=apache password=" + "tr0ub4 dbname=auth",
    ],
    clean: [
      "AccountName=<NAME>;AccountKey=<KEY>;", "Server=db;User Id=joe;Password=${DB_PASSWORD};",
      "AccountName={2};AccountKey={3};", "Server=db;Trusted_Connection=True;",
      "AccountName=X;AccountKey=X;",
    ])
}
