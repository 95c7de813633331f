// The sign-in form: name, service, code, and what went wrong in words.

import { byId, make, show } from "./dom.js";
import * as session from "./session.js";

const RETRY_MS = 3000;

export class SignInForm {
  #services = [];

  /** @param {(adviser: object) => void} onSignedIn */
  constructor(onSignedIn) {
    this.onSignedIn = onSignedIn;
    byId("sign-in-form").onsubmit = (event) => {
      event.preventDefault();
      void this.#submit();
    };
  }

  /** Show the form; `words` say why the adviser is here again. */
  async open(words = "") {
    this.#say(words);
    byId("code").value = "";
    (byId("name").value ? byId("code") : byId("name")).focus();
    if (this.#services.length === 0) await this.#loadServices();
  }

  async #loadServices() {
    try {
      this.#services = await session.services();
    } catch {
      this.#say("Le guichet ne répond pas. Nouvel essai dans 3 secondes.");
      setTimeout(() => void this.#loadServices(), RETRY_MS);
      return;
    }
    this.#say("");
    const options = this.#services.map(({ id, name }) => make("option", { value: id }, name));
    if (options.length > 1) options.unshift(make("option", { value: "" }, "Choisissez votre service"));
    byId("service").replaceChildren(...options);
  }

  async #submit() {
    const name = byId("name").value.trim();
    const service = byId("service").value;
    const code = byId("code").value;
    const missing = [["name", name, "votre nom"], ["service", service, "votre service"], ["code", code, "votre code"]].filter(([, value]) => !value);
    for (const id of ["name", "service", "code"]) byId(id).removeAttribute("aria-invalid");
    if (missing.length) {
      this.#say(`Indiquez ${missing.map(([, , words]) => words).join(", ")}.`);
      for (const [id] of missing) byId(id).setAttribute("aria-invalid", "true");
      byId(missing[0][0]).focus();
      return;
    }
    byId("sign-in-button").disabled = true;
    const result = await session.signIn(name, service, code).catch(() => ({ error: "unreachable" }));
    byId("sign-in-button").disabled = false;
    this.#conclude(result);
  }

  #conclude({ adviser, error, retryAfter }) {
    if (adviser) {
      this.#say("");
      byId("code").value = "";
      this.onSignedIn(adviser);
      return;
    }
    const words = {
      wrong_code: "Ce code n’est pas le bon pour ce service.",
      slow_down: `Trop d’essais. Attendez ${retryAfter} s avant de recommencer.`,
      unreachable: "Le guichet ne répond pas. Vérifiez votre connexion.",
      unknown_service: "Ce service n’existe plus. Rechargez la page.",
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
