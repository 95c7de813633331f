// What is known of the person at the borne, in words.

const WAYS = {
  sign: "en langue des signes",
  text: "par écrit",
  lpc: "avec le code LfPC",
  loop: "boucle magnétique",
};
const LANGUAGES = {
  en: "parle anglais",
  pt: "parle portugais",
  ar: "parle arabe",
  tr: "parle turc",
  uk: "parle ukrainien",
};

/**
 * @param {{appointment?: boolean, way?: string, language?: string}} known
 * @returns {string[]} what differs from a visitor who speaks French by voice.
 */
export function facts({ appointment, way, language }) {
  return [appointment ? "rendez-vous" : "", WAYS[way] ?? "", LANGUAGES[language] ?? ""].filter(Boolean);
}

/** @returns {string} what goes on at the borne, by a `citizen_state` message; empty when nothing. */
export function happening({ agent, curtain }) {
  const lines = [];
  if (curtain) lines.push("La personne a tiré le rideau : elle n’entend plus et ne voit plus.");
  if (agent) lines.push("L’agent aide la personne.");
  return lines.join(" ");
}
