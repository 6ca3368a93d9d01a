# Published budgets

budget-nature-budget = Haushalt
budget-nature-accounts = Jahresrechnung

budget-table-balance = Gesamtplan, Einnahmen
budget-table-balance-out = Gesamtplan, Ausgaben
budget-table-income = Einnahmen
budget-table-spending = Ausgaben
budget-table-spending-by-unit = Ausgaben nach Ämtern
budget-table-fiscal-balance = Staatliche Mittel, Einnahmen
budget-table-fiscal-balance-out = Staatliche Mittel, Ausgaben
budget-table-fiscal-by-unit = Ausgaben aus staatlichen Mitteln, einzeln
budget-table-general = Allgemeiner Haushalt nach Aufgaben
budget-table-fund = Staatliche Fonds nach Aufgaben
budget-table-state-capital = Staatskapital nach Aufgaben
budget-table-basic = Grundausgaben nach Arten
budget-table-three-public = Auslandsreisen, Fahrzeuge, Bewirtung; laufender Betrieb
budget-table-goals = Ziele der Projekte

budget-caveat-code-moved = Der Posten wurde verlegt; verglichen wird mit dem neuen.
budget-caveat-matched-by-name = Neu eingeordnet; verglichen wird nach dem Namen.
budget-caveat-one-sided = Nur in einem der beiden Jahre.
budget-caveat-no-base = Im Vorjahr null, deshalb kein Prozentwert.
budget-caveat-from-text = Aus dem Text, gerundet.
budget-caveat-years-apart = Die Jahre folgen nicht aufeinander.
budget-caveat-offices-differ = Verschiedene Ämter.
budget-caveat-planned-not-measured = Die Anzahl ist geplant, nicht gemessen.
budget-caveat-approximate = Die Anzahl ist ungefähr.
budget-caveat-scope-unknown = Wofür das Geld da ist, kann sich unterscheiden.
budget-caveat-money-of-all-goals = Geld aller Projekte mit Zielen.
budget-caveat-units-of-count = Anrufe und Vorgänge sind nicht dieselbe Einheit.
budget-caveat-projects-included = Anteil an allen Ausgaben, mit Projekten.

budget-column-code = Nummer
budget-column-name = Bezeichnung
budget-column-total = Summe
budget-column-fiscal = Staatliche Mittel
budget-column-business = Gebühren und Entgelte
budget-column-operating = Wirtschaftlicher Betrieb
budget-column-other = Sonstige Einnahmen
budget-column-basic = Grundausgaben
budget-column-project = Projekte
budget-column-people = Personal
budget-column-public = Laufende Kosten
budget-column-general = Allgemeiner Haushalt
budget-column-fund = Staatliche Fonds
budget-column-state-capital = Staatskapital
budget-column-abroad = Auslandsreisen
budget-column-reception = Bewirtung
budget-column-vehicles = Fahrzeuge
budget-column-purchase = Kauf von Fahrzeugen
budget-column-running = Betrieb der Fahrzeuge
budget-column-office = Laufender Betrieb des Amtes

# Published budgets

budget-evidence-contract = Von Hand, mit Vertrag
budget-evidence-document = Von Hand, mit Dokument
budget-evidence-inspection = Von Hand, mit Prüfprotokoll
budget-evidence-invoice = Von Hand, mit Rechnung
budget-evidence-judgement = Von einem Menschen beurteilt, mit Begründung
budget-evidence-survey = Von Hand, mit Umfrage
budget-evidence-voucher = Von Hand, mit Beleg

budget-refused-interception = Misst Yingda nicht: Menschen am Vorsprechen hindern
budget-refused-stability-control = Misst Yingda nicht: Kontrolle über Menschen
budget-refused-fewer-petitions = Misst Yingda nicht: weniger Petitionen als Ziel
budget-refused-pressure-on-persons = Misst Yingda nicht: Druck auf einzelne Menschen

# Published budgets

budget-binding-by-hand = vorerst von Hand eingetragen
budget-binding-open = Keine Regel passt: Ein Mensch muss es zuordnen
