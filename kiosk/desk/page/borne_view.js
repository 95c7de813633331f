// How the site's borne fares: silent, failing checks with what to do, or well. Nothing of a citizen.

import { byId, make, show } from "./dom.js";

const hour = (at) => at.replace(":", " h ");

/** @returns {{title: string, words: string, bad: boolean}} what is said of a `borne` of an `agent_lobby`. */
function told({ silent, heard, checked, failed }) {
  if (silent) {
    const since = heard ? ` depuis ${hour(heard)}` : "";
    return { title: "La borne ne répond plus", words: `Aucune nouvelle${since}. Est-elle allumée ? Vérifiez sa prise et le câble du réseau.`, bad: true };
  }
  if (failed.length > 0) {
    const title = failed.length > 1 ? `La borne a ${failed.length} pannes` : "La borne a une panne";
    return { title, words: checked ? `Vérifiée à ${hour(checked)}.` : "", bad: true };
  }
  return { title: "La borne va bien", words: checked ? `Vérifiée à ${hour(checked)}.` : "Elle se vérifie toute seule.", bad: false };
}

/** Show the `borne` of an `agent_lobby`. Words of the borne are shown as text, never as HTML. */
export function showBorne(borne) {
  const { title, words, bad } = told(borne);
  show(byId("borne-title"), true, title);
  show(byId("borne-words"), words !== "", words);
  byId("borne").className = `borne card ${bad ? "bad" : "good"}`;
  const faults = borne.silent ? [] : borne.failed;
  byId("borne-faults").replaceChildren(...faults.map(({ what, cause, remedy }) => make(
    "li", { "data-testid": "fault" },
    make("strong", {}, what), make("span", {}, cause),
    ...(remedy ? [make("span", { class: "remedy" }, `→ ${remedy}`)] : []),
  )));
}
