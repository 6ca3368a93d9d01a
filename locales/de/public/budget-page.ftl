## How figures are written

budget-blank = im Original leer
budget-blank-legend = „—“ ist im Original leer; 0.00 ist eine Null, die dort steht.
budget-between = {", "}
budget-places-more = und { $count } weitere
budget-place-line = Zeile { $line }
budget-place-line-cell = Zeile { $line }, Feld { $cell }
budget-place-page-line = Seite { $page }, Zeile { $line }
budget-place-sheet-cell = Blatt „{ $sheet }“, Zeile { $row }, Spalte { $column }
budget-place-table-cell = Tabelle { $table }, Zeile { $row }, Spalte { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = etwa
budget-operator-qualitative = in Worten
budget-role-spending = Alle Ausgaben
budget-role-basic = Grundausgaben
budget-role-project = Projekte
budget-role-people = Personal
budget-role-public = Laufende Kosten
budget-role-three-public = Auslandsreisen, Bewirtung, Fahrzeuge
budget-role-abroad = Auslandsreisen
budget-role-reception = Bewirtung
budget-role-vehicles = Fahrzeuge
budget-role-purchase = davon Kauf
budget-role-running = davon Betrieb
budget-role-office = Laufender Betrieb des Amtes

## Columns of the open data

budget-table-projects = Projekte
budget-column-project-name = Projekt
budget-column-component = Teil des Projekts
budget-column-amount = Betrag
budget-column-level-one = Ebene 1
budget-column-level-two = Ebene 2
budget-column-indicator = Kennzahl
budget-column-operator = Zeichen
budget-column-goal = Zielwert
budget-column-measure = Einheit
budget-column-weight = Gewicht

## The list of books

budget-book-title = { $office }, { $nature } { $year }

## One book

budget-years = Jahre
budget-running = Auslandsreisen, Bewirtung, Fahrzeuge und laufender Betrieb
budget-tables = Tabellen
budget-tables-none = Dieser Haushalt besteht nur aus Text, ohne Tabellen.
budget-package = Datenpaket
budget-goals-of-none = Kennzahlen ohne Angabe eines Projekts
