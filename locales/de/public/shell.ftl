### Words of the frame around every page.

## Languages and navigation

language-name = Deutsch
shell-brand = Yingda
shell-skip = Zum Inhalt springen
shell-languages = Sprache
shell-pages = Seiten
shell-emergency = Jetzt in Gefahr? Wählen Sie 110 (Polizei), 119 (Feuerwehr), 120 (Rettungsdienst) oder 122 (Verkehrsunfall).
nav-home = Startseite
nav-file = Anliegen einreichen
nav-track = Stand ansehen
nav-qa = Häufige Fragen
nav-sign-in = Anmeldung für Personal

## Time

span-immediate = sofort

## On every page

shell-help = Zu dieser Seite
shell-demo = Dies ist eine Vorführung: Personen und Vorgänge sind erfunden. Bitte keine echten persönlichen Angaben eintragen.
shell-offline = Die Verbindung ist unterbrochen. Was Sie geschrieben haben, steht noch auf dieser Seite: Lassen Sie sie offen und senden Sie, sobald die Verbindung wieder da ist.
