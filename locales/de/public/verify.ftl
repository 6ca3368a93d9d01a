### The page where anyone checks a receipt, and what receipt pages say of the log.

verify-title = Bestätigung prüfen
verify-lead = Prüfen Sie, ob Ihr Anliegen zu der Zeit eingetragen wurde, die auf der Bestätigung steht, und ob der Eintrag unverändert ist.
verify-file = Datei der Bestätigung
verify-text = Oder den Text einfügen
verify-check = Prüfen
verify-holds = Die Bestätigung ist gültig
verify-recorded = { $number } wurde eingetragen: { $moment }. Seither wurde nichts geändert.
verify-grown = Einträge im Protokoll, als die Bestätigung ausgestellt wurde: { $then }; heute: { $now }. Es kam nur etwas dazu, nichts wurde geändert.
verify-witnessed =
    { $count ->
        [one] Ein unabhängiger Zeuge bürgt für das Protokoll.
       *[other] { $count } unabhängige Zeugen bürgen für das Protokoll.
    }
verify-unreadable = Das ist keine Bestätigung
verify-unreadable-more = Bitte wählen Sie die Datei „receipt.json“ von der Seite Ihrer Eingangsbestätigung, oder fügen Sie ihren ganzen Text ein, von der ersten bis zur letzten geschweiften Klammer.
verify-foreign = Diese Bestätigung ist von einem anderen Amt
verify-foreign-more = Bitte prüfen Sie sie auf der Website des Amtes, das sie ausgestellt hat.
verify-altered = Die Bestätigung ist nicht gültig
verify-altered-more = Etwas darin wurde geändert, oder dieses Amt hat sie nie ausgestellt. Bitte nehmen Sie die Datei so, wie Sie sie heruntergeladen haben; wenn es wieder nicht geht, wenden Sie sich damit an die Aufsichtsbehörde.
verify-not-there = Die Bestätigung ist nicht gültig
verify-not-there-more = An der Stelle, die die Bestätigung nennt, hat dieses Amt nichts eingetragen. Bitte scannen Sie den Code noch einmal; wenn es wieder nicht geht, wenden Sie sich an die Aufsichtsbehörde.
verify-rewritten = Die Bestätigung ist echt, aber das Protokoll ist nicht mehr dasselbe
verify-rewritten-more = Das Amt hat diese Bestätigung für { $number } unterschrieben, aber im Protokoll steht nicht mehr, was es unterschrieben hat. Bewahren Sie die Datei auf und gehen Sie damit zur Aufsichtsbehörde: Sie beweist, dass das Protokoll umgeschrieben wurde.
verify-no-key = Hier lässt sich gerade nichts prüfen
verify-no-key-more = Diese Website hat den Schlüssel des Protokolls nicht. Bitte nehmen Sie das unabhängige Programm unten.
verify-without = Ohne dieser Website zu vertrauen
verify-without-how = Das Programm yingda-verifier prüft dieselbe Datei auf Ihrem eigenen Computer, ohne Netz. Holen Sie sich den öffentlichen Schlüssel des Amtes nicht von dieser Website, sondern zum Beispiel von einem Aushang.
verify-key = Der öffentliche Schlüssel des Protokolls dieses Amtes:
verify-log = Das ganze Protokoll ist öffentlich und enthält keine persönlichen Daten:
verify-sealing = Ihr Anliegen wird innerhalb einer Minute in das öffentliche Protokoll geschrieben. Dann erscheint hier eine Bestätigung, die jeder Mensch prüfen kann.
verify-sealed = Ihr Anliegen steht im öffentlichen Protokoll: Niemand kann es unbemerkt ändern oder entfernen, auch das Amt nicht.
verify-download = Datei herunterladen
verify-qr = Scannen und diese Bestätigung prüfen
verify-link = Jetzt prüfen
