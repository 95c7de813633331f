"""Updates: signed, file by file, side by side, with a way back. Core and python-tuf only."""
