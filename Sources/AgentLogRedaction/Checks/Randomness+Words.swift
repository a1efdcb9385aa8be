extension Randomness {
  // Made by Tests/AgentLogRedactionTests/Model/train.py from the sources of Python's standard
  // library; run it again to renew them. How ordinary words and identifiers go on: each character
  // is a cost in eighths of a bit, counted from "!".

  /// After a letter (a to z), a digit or anything else (28 rows), the cost of each of these.
  static let words: StaticString = #"""
    hK?Eh[GrKzX:B>|E}9@5PYZUQgXG
    7VKQ;X]o@Go9YZ?UsGE\=jlqHnI;
    >cPX;Zh=I~>BZd4\wFO:IfmsT}S@
    ?TUI2QTg:fiNV\CTsOGMIcefXwS1
    I]DCTNSkZzl?K=_OW98@dTWFXwZ5
    A`VWFDbq5{vG`W<]|CQKConqX~K/
    HbU]0[QHBtlKQGOZ{=@QIbfwanY2
    6^Z]2agh=yhWP^:[gLNDPkc|PpY4
    KNAEJOFwjsaCF2;JmL=;jN~R~PpN
    <d^[2bpnMbUY^Y5Rzj7dAcYibgV5
    >`VT.XVd?qiOXOWYnUBWPaLXajR1
    >\ZJ5:^m8xhCbb=VzaHFGXkyOzd:
    4J^X3`jqA}kRJ^>9t^GWIhqoYu^:
    ?bB<=J?gGjXW\QCQwa>8NPlcfoa7
    RNEA_TQrSkSB@2KE~7IFASK`kokE
    7gWQ7[hMG~d?^c=Es;NCKdnv@r[;
    Xa]ZdUrbb~qDXXbZWFIV'dkptgT6
    ;cLO4ZJk<~UWJO=Z}HACOUf}O~a7
    QjIa5[bMA|WW]_GJa`D3IfawP}\1
    ?`NX2XeD;wjXW]CTw@FLPd]fHm^3
    HDKS>RS{I~^;?8X?~;@9lr~g~sYR
    /hY_,cbl:~ye_cLR|dU_ninii~N?
    8bVU=[fG5xfS\E;[y<AWeeQkzy_6
    HWAV>KicBzmWQ`[8oWT5dejVSpC0
    RXNRPXUfSwkJAIV6mW@Ba]VlkeZ+
    @ha\)[b]?~b[T\>Vy_W\fljeNLT9
    LKKHLKomfspgefl[~e]^nktF{|+.
    BJ>CFEIPC^WHEGLA`D9>NOP[gbPJ
    """#

  /// After two characters, each a small letter, a capital, a digit or another (16 rows), what it
  /// costs a letter to be small, and to be a capital.
  static let shapes: StaticString = #"""
    "B
    !L
    $1
    "E
    !I
    C"
    ;"
    1$
    $2
    '+
    $3
    ";
    !^
    '+
    !G
    #6
    """#
}
