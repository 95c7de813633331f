// The sign-in form of advisers and agents: its fields, and what went wrong in words.

import { byId, make, show } from "./dom.js";

const RETRY_MS = 3000;

export class SignInForm {
  #choices = [];

  /**
   * @param {Session} session
   * @param {{fields: [string, string][], choice: string, choose: string, nothing: string, wrong: string}} words
   *   `fields`: each field's id and how it is asked for; `choice`: the id of the list
   * @param {(holder: object) => void} onSignedIn
   */
  constructor(session, words, onSignedIn) {
    this.session = session;
    this.words = words;
    this.onSignedIn = onSignedIn;
    byId("sign-in-form").onsubmit = (event) => {
      event.preventDefault();
      void this.#submit();
    };
  }

  /** Show the form; `words` say why one is here again. */
  async open(words = "") {
    this.#say(words);
    byId("code").value = "";
    const empty = this.words.fields.map(([id]) => byId(id)).find((field) => !field.value);
    (empty ?? byId("code")).focus();
    if (this.#choices.length === 0) await this.#load();
  }

  async #load() {
    try {
      this.#choices = await this.session.choices();
    } catch {
      this.#say("Le guichet ne répond pas. Nouvel essai dans 3 secondes.");
      setTimeout(() => void this.#load(), RETRY_MS);
      return;
    }
    this.#say(this.#choices.length ? "" : this.words.nothing);
    const options = this.#choices.map(({ id, name }) => make("option", { value: id }, name));
    if (options.length > 1) options.unshift(make("option", { value: "" }, this.words.choose));
    byId(this.words.choice).replaceChildren(...options);
  }

  async #submit() {
    const { fields } = this.words;
    const values = Object.fromEntries(fields.map(([id]) => [id, byId(id).value]));
    if ("name" in values) values.name = values.name.trim();
    const missing = fields.filter(([id]) => !values[id]);
    for (const [id] of fields) byId(id).removeAttribute("aria-invalid");
    if (missing.length) {
      this.#say(`Indiquez ${missing.map(([, words]) => words).join(", ")}.`);
      for (const [id] of missing) byId(id).setAttribute("aria-invalid", "true");
      byId(missing[0][0]).focus();
      return;
    }
    byId("sign-in-button").disabled = true;
    const result = await this.session.signIn(values).catch(() => ({ error: "unreachable" }));
    byId("sign-in-button").disabled = false;
    this.#conclude(result);
  }

  #conclude({ holder, error, retryAfter }) {
    if (holder) {
      this.#say("");
      byId("code").value = "";
      this.onSignedIn(holder);
      return;
    }
    const gone = "Ce choix n’existe plus. Rechargez la page.";
    const words = {
      wrong_code: this.words.wrong,
      slow_down: `Trop d’essais. Attendez ${retryAfter} s avant de recommencer.`,
      unreachable: "Le guichet ne répond pas. Vérifiez votre connexion.",
      unknown_service: gone,
      unknown_site: gone,
      bad_body: "Ce nom ou ce code ne convient pas.",
    };
    this.#say(words[error] ?? "La connexion n’a pas marché. Réessayez.");
    byId("code").setAttribute("aria-invalid", String(error === "wrong_code"));
    byId("code").select();
    byId("code").focus();
  }

  #say(words) {
    show(byId("sign-in-error"), words !== "", words);
  }
}
