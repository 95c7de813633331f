// How the adviser's page rings: three rising notes, and who calls in the title.

export const CHIME = [[659.26, 0], [783.99, 0.18], [987.77, 0.36]].map(([hertz, after]) => (
  { hertz, after, gain: 0.22, lasts: 0.7, type: "triangle" }
));

export const MANNER = {
  periodMs: 3000,
  words: (count) => (count === 1 ? "● Une personne appelle" : `● ${count} personnes appellent`),
};
