"""Believable stand-ins shipped with the product: cameras, sound, a scripted adviser."""
