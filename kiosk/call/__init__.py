"""Calls: engines, signalling, session providers, echo canceller, document transfer."""
