"""Events, findings, plans and trees in; text for people, or JSON for machines, out."""
