"""Papers: find the page, judge it, straighten it, clean it, make the PDF. Pure functions."""
