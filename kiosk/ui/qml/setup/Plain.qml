// A step that is words and choices: file, place, desk, scanner, printer, network, summary.
import "../parts"

SetupPage {}
