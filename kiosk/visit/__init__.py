"""The life of a visit: a pure transition table, the session's memory, and wiping."""
