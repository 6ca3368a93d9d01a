### Work done by the handling unit.

## Kinds of work

work-site-visit = Site visit
work-inquiry = Inquiry
work-coordination = Coordination
work-measure = Measure taken
