### The requester's rating. No answer is suggested.

## Rating

rate-lead = Ihre Antworten werden so festgehalten, wie Sie sie geben, und wirken sich auf kein späteres Anliegen aus. Jede Bearbeitung wird einmal bewertet.
rate-solved = Ist Ihr Problem gelöst?
rate-solved-yes = Gelöst
rate-solved-no = Nicht gelöst
rate-solved-missing = Bitte wählen Sie, ob es gelöst ist
rate-satisfied = Sind Sie mit der Bearbeitung zufrieden?
rate-satisfied-missing = Bitte wählen Sie, wie zufrieden Sie sind
rate-reason = Wenn nicht: Woran liegt es vor allem?
rate-reason-none = Keine Auswahl
rate-note = Was Sie noch sagen möchten
rate-send = Bewertung absenden
