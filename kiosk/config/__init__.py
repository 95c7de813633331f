"""Configuration: one frozen model read from TOML; unknown keys are refused by name."""
