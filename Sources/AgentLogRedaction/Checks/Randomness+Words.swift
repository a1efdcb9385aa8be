extension Randomness {
  // Made by Tests/AgentLogRedactionTests/Model/train.py from the sources of Python's standard
  // library; run it again to renew them. How ordinary words and identifiers go on: each character
  // is a cost in eighths of a bit, counted from "!".

  /// After a letter (a to z), a digit or anything else (28 rows), the cost of each of these.
  static let words: StaticString = #"""
    fK?Eg[GrLzX:B?~D|9@5PYYUQeUE
    7UKQ;W^nAGo:Z[?VrGF\>klqImG:
    >cPX;Zj=I~>BZf4]wFN;IgosT}Q>
    ?UYJ2RUk:fmOYaBXuPIOJgjhYxQ/
    I^EDUOSn]|m=K=aPW99AeTXFXxZ4
    B_WWGEcs6|xHbX=_}DSLDrrqY~J-
    HeXb0aQHBwoLQHO]~>ASIejwanY1
    6`__3fik=}iYPb:^eLPDOof{OpZ2
    JMAEJOFvkt`CF2;JnL=;jN~S~PoL
    =d^\3fqmMaV[]Z5S|n7gAcXg`eU4
    =bZV.\Ve?qkPYQW\nXCZPcNVaiX/
    >^]K57^o8{iCee>W}dHGGYo{Ozc9
    4JcZ3cltA~lRJ`>9t_GXJjsmYt^8
    ?dB<>J?hHjYY_QCRyd?8NPpaepa5
    SNEAaUPsSlSB@3KE~7IFBSK_kpjC
    7jYQ7\jNG~e?_f=Eu<ODLeqv>w[:
    Xaa\eWqee~sCXXl\UGJV'fjpshT5
    ;eMO4\Jm=~UXJP=[~HBDOUh}O~a5
    RpJd4]cMA~XW^bHJadE4JhawP~\0
    ?eQ]3\mD;|nZ[dCW|@GMQi^eHn_1
    HDKR>RRzJ~b;?8X?~;@9kr~f~tVP
    0hZ_,dcl9~~g_eLR~fV`pnohj~M=
    9f[W>^gG5xgT`F;^|<@YjiOjy{^4
    HWBV>JmdC}pYRe]9pYX6ghnVSrA/
    T[QTQ]UjW~rKAJX7oZABc`WmjeZ*
    @he\)[b]?~`[T\=Vw`Y]eljdOMT8
    KKKHKJqpkxrjiio]~haarmvE|}+.
    BI>CFEJPC^WHEFL@_D8@NOPZgbOI
    """#

  /// After two characters, each a small letter, a capital, a digit or another (16 rows), what it
  /// costs a letter to be small, and to be a capital.
  static let shapes: StaticString = #"""
    !L
    "A
    #5
    "E
    !K
    D"
    >"
    1$
    $3
    -&
    #6
    ";
    !j
    '+
    !G
    $4
    """#
}
