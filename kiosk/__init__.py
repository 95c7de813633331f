"""The borne, a public video kiosk: both of its processes, and the adviser's desk."""

__version__ = "0.1.0"
