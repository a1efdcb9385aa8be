import Testing

@testable import AgentLogRedaction

@Suite struct `Headers of JSON web tokens` {
  @Test(arguments: [
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.c2ln", "eyJ0eXAiOiJKV1QiLA0KImFsZyI6IkhTMjU2In0.e30",
    "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXY.dGV4dA.dGFn",
  ])
  func `one that names its algorithm is one`(text: String) {
    #expect(judged(.jwtHeader, text) == .structural)
  }

  @Test(arguments: [
    "eyJmb28iOiJiYXIifQ.eyJmb28iOiJiYXIifQ.c2ln", "eyJhbGciOiJIUzI1NiJ.eyJzdWIiOiIx.c2ln",
    "eyJ0eXAiOiAiVENWMiJ9.UkNWLXdX.OGY1", "eyJ*.e30.c2ln", "WyJhbGciXQ.e30.c2ln", ".e30",
  ])
  func `other JSON, a cut header and what is no base64 are none`(text: String) {
    #expect(judged(.jwtHeader, text) == nil)
  }
}
