// Today's appointments of the site: a service and a time, no name; the desk forgets them at night.

import { byId, make, say, show } from "./dom.js";

/** @returns {string | null} what was typed as « 09:05 » (« 9h05 », « 905 » and « 9 » too), or null. */
export function readTime(typed) {
  const digits = /^\s*(\d{1,2})\s*(?:[:hH.]\s*)?(\d{2})?\s*$/.exec(typed);
  const [, hours, minutes = "00"] = digits ?? [];
  if (digits === null || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}

export class Appointments {
  #services = "";

  /** @param {(message: object) => boolean} send to the desk */
  constructor(send) {
    this.send = send;
    byId("appointment-form").onsubmit = (event) => {
      event.preventDefault();
      this.#add();
    };
  }

  /** Show an `agent_lobby`'s appointments, and offer its services as [id, name]. */
  update(appointments, services) {
    byId("appointments").replaceChildren(...appointments.map((each) => this.#row(each)));
    show(byId("appointments-empty"), appointments.length === 0);
    const known = JSON.stringify(services);
    if (known === this.#services) return; // a choice half made stays as it is
    this.#services = known;
    const options = services.map(([id, name]) => make("option", { value: id }, name));
    if (options.length > 1) options.unshift(make("option", { value: "" }, "Choisissez un service"));
    byId("appointment-service").replaceChildren(...options);
  }

  #row({ service, name, at }) {
    const drop = make("button", { type: "button", "aria-label": `Retirer ${at}, ${name}` }, "Retirer");
    drop.onclick = () => this.send({ type: "drop_appointment", service, at });
    return make("li", { "data-testid": "appointment" }, make("strong", { class: "digits" }, at.replace(":", " h ")), make("span", {}, name), drop);
  }

  #add() {
    const service = byId("appointment-service");
    const time = byId("appointment-time");
    const at = readTime(time.value);
    service.setAttribute("aria-invalid", String(!service.value));
    time.setAttribute("aria-invalid", String(at === null));
    const words = !service.value ? "Choisissez le service." : at === null ? "Écrivez l’heure, par exemple 14:30." : "";
    show(byId("appointment-error"), words !== "", words);
    if (words) {
      (service.value ? time : service).focus();
      return;
    }
    if (!this.send({ type: "add_appointment", service: service.value, at })) return;
    say(`Rendez-vous ajouté à ${at.replace(":", " heures ")}.`);
    time.value = "";
    time.focus();
  }
}
