/// The three letters that texts, logs and programs are full of: what makes a bad sign of anything
/// else. Counted over articles, source code and the logs of agents; letters in lower case.
enum CommonTrigrams {
  /// How often three bytes occur in a million, folded to lower case; about, and at least 20.
  static func cost(_ trigram: UInt32) -> Int { table[trigram] ?? 20 }

  private static let table: [UInt32: Int] = {
    var table: [UInt32: Int] = [:]
    for (cost, text) in ranked {
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let word = UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8
        table[word | UInt32(bytes[start + 2]) << 16] = cost
      }
    }
    return table
  }()

  private static let ranked: [(cost: Int, text: String)] = [
    (
      3600,
      "entiontimingimetio thlogstaageeve"
    ),
    (
      1700,
      "genacethetra totooool re long venestracatires st inhe atesteed  trcom anruncalandor "
        + "tertrutypmplypeconultalloggtenessompis fornd patnt to selmestepstrgin"
    ),
    (
      980,
      "amp co setedverencstoelfattsulesuin reante a retdatserspassiame iserrtteer  norueass"
        + "rrororre tamuseon plinceceisenproturernint cactis aif  fanamanttatggi folasextulllat"
        + "out ag dele ntiarg"
    ),
    (
      670,
      "ts importworsio arthies tic exrt ata prile fiersliaailmentorrgsclae asont tashianyou"
        + "ork evceslseler nuplee tpacderal  haourithat rechasorerat yonulcorntswitly e ireduct"
        + "rksqueble wiurefil beacticaggealsnotporones thatnalncy wheidkspectifigetendons onn a"
        + "equ ifdefarendetexse easfal itot perurnd tan oriistanc"
    ),
    (
      470,
      " pa ofst hisounritighit germetatuontomeiveundetutritusity ruodesescheth ce e sabllin"
        + "ineoke oridetem alkenpanhanreq dierten mpoow catccefictokromustpayll etate n tecoord"
        + "ooketetinut ol uesmodasoghtonfoduervickfinog  usensof ou e finaart limatulehede ls i"
        + "nonerach tanloaindrn urautet infie ocanogs"
    ),
    (
      335,
      "locduld atopstiutctart ane ducligdenanyef rodme e rsin ticustomitithot leduraloadmer"
        + "fieasegs herereead daappg ihouflietrt sltir ag t ma opfaicrerucrceurcschiceerysou si"
        + "lowearpri net rrtiafts oltstesocadurfroom e crinsifiniitesecthaoksnst imptiormsysied"
        + "veldelonmardyloayls fkeycraid sucndlsagrafparscoss rmaeri mory pencha syminuntlevg a"
        + "  ihipopeecuhoot c dot otryvalrig  rexcnmsctxinfn s baroun pdle shece laeseuccnfoas "
        + "altarcsea uninct w mehtsrchigiadatadrsieattct su"
    ),
    (
      225,
      "setiorystns ful ene enitcto bu ralen hof ta sd lays spllyost nactelicansdet weemahin"
        + "e dwha warens s asaddlt ferrste wninackeiv cthave pneeexaorsnlyl conlg se moptve ins"
        + "rs aincturept eokieps mienenoweed chjsohowman erplahen idd sr rr trelep whisisbe ota"
        + "aths wemsgatcurwe izeweronals rvitaln ie n jslembutricl a crf s sorefelippes netslur"
        + "llslieiludaympariocodwheiseharledwarissds tabdesranld maiermriey i frr sirenciemevic"
        + "aveshoipadevlok  sevtpaaeptd fndinerffecept ffigaccnsit het d ict pren ouriur expfir"
        + "  dxceelslabd by araweleditrges egedcoubasuldoulngeeciy tusamisdinsedhesdecs lssat b"
        + "putscrl ss pedirteloockequiefuraitotwaym trmirdeast pe byt d lede overypn etecieleld"
        + "ima boronobj"
    ),
    (
      140,
      "elao tublt mrd max teasi flmed wrexeleaic yptcryh t i cinxecletcutntrt p ropiid cd o"
        + "rreknofungesrifkinuerthrnedakeswexamblinswr i saaispubarnrvar ealed w ke ouach woreg"
        + "efaalifacmptad aw ethsitdiro lg fmalxtrby ual elem oticiddebe haluecrebuasyuirbugaul"
        + "faudicbelbeticsani hed rrase bf y vasanacitel  esocfougres bdedncr potchothlueesce u"
        + "unchicnumsamizardsictllmzatughirsichougtaiemogh oncehaulael o i fugratacdexangppltre"
        + "y smitlitlteilloniusdn catcnesy fg eay  geposnatctl ac clfte adun bbe obge iken loot"
        + "u cbedroomots cedaw i apits goms ilid pdonpteaussynytheaccosnewtizcauadyossdifo cdac"
        + "shadisdprshigdprubialw tcruubbcasongaras mt nienilsyncspeengollpt berpe h ado kesnta"
        + "s umbenis pltivkets rfidldsetliesd eelybilrnittrabioft hiurgpinpecapio sclirnah silt"
        + "etiask tys deerdy  eaps llehraew ty r cphrsserobr dey n fmakum avil tsurcriifff rnco"
        + " mutlyimijecenva cr lramy dl fimul iso oinop xt ke higalabaca faud ta atdiacroys alr"
        + "liklrenveooplanl ecapsee"
    ),
  ]
}
