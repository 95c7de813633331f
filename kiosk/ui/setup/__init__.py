"""`kiosk setup`, the technician's wizard: pages are pure functions of facts, in French (ADR 17)."""
