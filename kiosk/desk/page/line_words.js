// The line to the desk in words.

/** @returns {string} what the pill in the bar says; `retryMs` counts for "down" only. */
export function lineWords(state, retryMs) {
  return {
    connecting: "Connexion au guichet…",
    up: "Relié au guichet",
    down: `Connexion au guichet perdue, nouvel essai dans ${Math.max(1, Math.round(retryMs / 1000))} s`,
    forgotten: "Guichet à retrouver après l’appel",
    replaced: "Guichet ouvert dans une autre fenêtre",
  }[state];
}
