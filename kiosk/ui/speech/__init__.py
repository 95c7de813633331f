"""Hearing the screens and moving on them by keys: voice, reading order, keypad, and their guide."""
