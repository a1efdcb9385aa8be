extension Check {
  /// Accounts of machines, images and runners are nobody.
  static let homeUser = Check("account") { match, tier in
    let name = String(decoding: match.bytes, as: UTF8.self).lowercased()
    // A path of a web site: `acme.io/home/page`.
    if let before = match.before, before | 0x20 >= 0x61 && before | 0x20 <= 0x7A { return nil }
    return machineAccounts.contains(name) || name.hasSuffix(".html") ? nil : tier
  }

  private static let machineAccounts: Set<String> = [
    "root", "runner", "app", "ubuntu", "user", "users", "admin", "administrator", "public",
    "shared", "default", "default user", "all users", "guest", "node", "ec2-user", "centos",
    "debian", "fedora", "alpine", "azureuser", "opc", "vagrant", "docker", "jenkins", "gitlab",
    "gitlab-runner", "github", "git", "circleci", "travis", "builder", "build", "ci", "agent",
    "bot", "service", "svc", "daemon", "nobody", "www-data", "www", "nginx", "postgres", "mysql",
    "redis", "oracle", "hadoop", "spark", "airflow", "jovyan", "coder", "codespace", "vscode",
    "gitpod", "sandbox", "worker", "deploy", "deployer", "python", "linuxbrew", "nonroot",
    "appuser", "containeradministrator", "containeruser", "runneradmin", "vssadministrator",
    "pi", "steam", "web", "test", "tester", "dev", "developer", "workspace", "username", "name",
    "your", "yourname", "you", "me", "server", "site", "project", "projects",
  ]
}
