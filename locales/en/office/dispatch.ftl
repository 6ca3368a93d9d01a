### What a dispatch relies on, and whose mistake a sending back was.

## Basis of a dispatch

basis-catalogue = Dispatch catalogue
basis-territory = Territory
basis-first-receiver = First-receiver duty
basis-designated = Designated

## Fault for a sending back

fault-agent = The agent's
fault-dispatcher = The dispatcher's
fault-nobody = Nobody's
