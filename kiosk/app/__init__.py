"""Composition root and command line: builds, wires, starts, stops in reverse order. No logic."""
