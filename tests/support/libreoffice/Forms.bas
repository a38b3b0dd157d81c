REM Fills workbooks in as a person would, and tells how their cells answer. One instruction a line, tabs between its parts:
REM   open <url> | number <sheet> <column> <row> <value> | text <sheet> <column> <row> <value> | save <url> <filter> | close
REM   check <sheet> <column> <row> <value>: whether the cell's own check takes the value, 1 or 0, is told, and the check's kind
REM   type <sheet> <column> <row> <value>: as by keyboard, locks hold; the cell's text is told afterwards
Const FREE_COLUMN = 40

Sub Run(instructions As String, told As String)
  Dim document As Object, sheet As Object, cell As Object, part, line As String
  Dim asked, answers
  On Error GoTo Failed
  asked = FreeFile
  Open instructions For Input As #asked
  answers = FreeFile
  Open told For Output As #answers
  Do While Not EOF(asked)
    Line Input #asked, line
    part = Split(line, Chr(9))
    Select Case part(0)
      Case "open"
        document = StarDesktop.loadComponentFromURL(part(1), "_blank", 0, Array())
      Case "number"
        document.Sheets.getByIndex(CLng(part(1))).getCellByPosition(CLng(part(2)), CLng(part(3))).Value = CDbl(part(4))
      Case "text"
        document.Sheets.getByIndex(CLng(part(1))).getCellByPosition(CLng(part(2)), CLng(part(3))).String = part(4)
      Case "type"
        sheet = document.Sheets.getByIndex(CLng(part(1)))
        cell = sheet.getCellByPosition(CLng(part(2)), CLng(part(3)))
        document.CurrentController.setActiveSheet(sheet)
        document.CurrentController.select(cell)
        createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, ".uno:EnterString", "", 0, Array(Named("StringName", part(4))))
        Print #answers, part(2) & Chr(9) & part(3) & Chr(9) & cell.String
      Case "check"
        sheet = document.Sheets.getByIndex(CLng(part(1)))
        cell = sheet.getCellByPosition(CLng(part(2)), CLng(part(3)))
        cell.Value = CDbl(part(4))
        sheet.unprotect("")
        sheet.getCellByPosition(FREE_COLUMN, CLng(part(3))).setFormula("=" & cell.Validation.getFormula1())
        Print #answers, part(4) & Chr(9) & sheet.getCellByPosition(FREE_COLUMN, CLng(part(3))).Value & Chr(9) & cell.Validation.Type
      Case "save"
        document.storeToURL(part(1), Array(Named("FilterName", part(2))))
      Case "close"
        document.close(True)
    End Select
  Loop
  Close #asked
  Close #answers
  StarDesktop.terminate()
  Exit Sub
Failed:
  Print #answers, "failed" & Chr(9) & Error$ & Chr(9) & line
  Close #answers
  StarDesktop.terminate()
End Sub

Function Named(name As String, value)
  Dim property As New com.sun.star.beans.PropertyValue
  property.Name = name
  property.Value = value
  Named = property
End Function
