extension Detectors {
  /// Short flags that take a password, by program: `mysql -pX`, `curl -u user:X`, `psexec -p X`,
  /// `redis-cli -a X`, `sqlcmd -P X`, `openssl … -passin pass:X`. From the manuals of each.
  static let commandPassword = Detector(
    id: "command-password", title: "password on a program's command line", family: .generic,
    tier: .contextual,
    starts: Detector.Start.words(
      "mysql", "mariadb", "psexec", "winexe", "sshpass", "mongo", "docker login", "podman login",
      "redis-cli", "sqlcmd", "ldapsearch", "smbclient", "curl ", "wget ", "plink", "pscp", "unzip",
      "7z ", "zip ", "pass:", "rabbitmqadmin", "htpasswd", "wmic ", "net use"),
    pattern: #"(?:(?i:mysql(?:dump|admin|import|sh)?|mariadb)\b[^\n|;&]{0,200}?[ \t]-p"#
      + #"|(?i:psexec(?:64)?(?:\.exe)?|winexe|sshpass|mongo(?:dump|restore|sh)?|docker login|"#
      + #"podman login|rabbitmqadmin)\b[^\n|;&]{0,200}?[ \t]-p[ \t]{0,2}"#
      + #"|(?i:redis-cli)\b[^\n|;&]{0,200}?[ \t]-a[ \t]{1,2}"#
      + #"|(?i:sqlcmd|unzip|zip)\b[^\n|;&]{0,200}?[ \t]-P[ \t]{0,2}"#
      + #"|(?i:7z)\b[^\n|;&]{0,200}?[ \t]-p"#
      + #"|(?i:ldapsearch)\b[^\n|;&]{0,200}?[ \t]-w[ \t]{1,2}"#
      + #"|(?i:smbclient|wmic)\b[^\n|;&]{0,200}?[ \t]-U[ \t]{0,2}[^\s%"']{1,64}%"#
      + #"|(?i:plink|pscp)\b[^\n|;&]{0,200}?[ \t]-pw[ \t]{1,2}"#
      + #"|(?i:htpasswd)\b[^\n|;&]{0,80}?[ \t]-[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \t][^\s]{1,200}"#
      + #"[ \t][^\s]{1,64}[ \t]"#
      + #"|(?i:net use)\b[^\n|;&]{0,120}?[ \t]/user:[^\s]{1,64}[ \t]"#
      + #"|(?i:curl|wget)\b[^\n|]{0,300}?[ \t\\](?:-u|--user|-U|--proxy-user)[ \t=]{0,2}\\?["']?"#
      + #"[^\s:"'$]{0,128}:"#
      + #"|(?i:pass:))\\?["']?(?P<value>[^\s"'`|;&<>\\]{2,200})"#,
    checks: [.commandPassword],
    remedy: """
      Change the password: arguments of processes are seen by everyone on the machine. Use a \
      configuration file or an askpass program, and log the command's name only.
      """,
    flagged: [
      "mysql -uroot -p" + "FAKEpassword db",
      "curl -X POST -u oa2-client:" + "5uC5Y4Mcvdl5rB56 https://api.acme.dev/token",
      "psexec \\\\10.0.94.120 -u Administrator -p " + "dev_admin CMD",
      "docker login -u gem -p " + "dckr1q8yKET1VDJ registry",
    ],
    clean: [
      "mysql -u root -p mydb", "docker run -p 8080:80 nginx", "curl -u $USER:$PASS https://x.dev",
      "docker login -u $USER -p $PASS", "zip -r out.zip -P ${SECRET}", "mkdir -p build/dir",
      "the test will pass: all green",
    ])
}
