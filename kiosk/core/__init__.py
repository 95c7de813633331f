"""The domain's words: partner, need, faults, messages, clock, ports. stdlib and pydantic only."""
