### Words of the home page, and those all forms share.

## Home

home-title = Startseite
home-heading = Sagen Sie es uns. Jedes Anliegen bekommt eine Antwort.
home-lead = Fragen, um Hilfe bitten, sich beschweren, etwas melden, vorschlagen oder loben: Hier können Sie es. Wir schreiben es auf, geben es der zuständigen Stelle und sagen Ihnen, bis wann Sie eine Antwort haben.
home-danger = Jetzt in Gefahr?
home-danger-numbers = Füllen Sie kein Formular aus. Wählen Sie 110 (Polizei), 119 (Feuerwehr), 120 (Rettungsdienst) oder 122 (Verkehrsunfall).
home-file = Anliegen einreichen
home-file-hint = Etwa 2 Minuten, sechs Fragen, auf Wunsch anonym. Sie können zwischendurch aufhören; der Entwurf bleibt drei Tage gespeichert.
home-draft = Weiter mit dem, was Sie letztes Mal nicht abgesendet haben
home-ask = Zuerst nach einer Antwort suchen
home-ways = Sie können auch
home-topics-hint = Vorschläge zu Fragen machen, die wir allen stellen
home-reception-hint = Einen Sprechtag der Leitung buchen
home-answers-hint = Was andere fragten und welche Antwort sie bekamen
home-track = Stand eines Anliegens ansehen
home-track-hint = Sie brauchen die Nummer und den Abfragecode von Ihrer Eingangsbestätigung.
home-how = So geht es nach dem Absenden weiter
home-how-say = Sie bekommen sofort eine Bestätigung
home-how-say-text = Darauf stehen Nummer und Abfragecode, der letzte Tag für die Antwort und wie er berechnet wurde.
home-how-unit = Eine Stelle ist für Sie zuständig
home-how-unit-text = Wohin die Sache auch geht: Sie sehen, wer sie jetzt hat. Wird sie zwischen Stellen hin und her gereicht, beginnt Ihre Frist nicht von vorn.
home-how-date = Sie bekommen fristgerecht Antwort
home-how-date-text = Wird es später, steht es auf der Seite; der Termin wird nicht verschoben. Mehr Zeit muss vorher genehmigt werden, und Sie erfahren, warum und bis wann.
home-how-rate = Sie sagen, wie gut es war
home-how-rate-text = Zwei Fragen: Ist es gelöst, und sind Sie zufrieden? Keine Antwort ist vorgegeben.
home-questions = Sehen Sie zuerst hier nach
home-questions-all = Alle Fragen
home-phone = Lieber nicht online? Rufen Sie jederzeit { $hotline } an.

## Shared by forms

form-faults = Bitte sehen Sie sich ein paar Stellen noch einmal an
form-optional = freiwillig
