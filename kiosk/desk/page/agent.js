// The agent's page put together: sign in, the call for help, today's appointments, the line.

import { Appointments } from "./appointments.js";
import { showBorne } from "./borne_view.js";
import { DeskLine } from "./desk_line.js";
import { byId, show } from "./dom.js";
import { HelpView } from "./help_view.js";
import { Session } from "./session.js";
import { SignInForm } from "./sign_in.js";

const FORM = {
  fields: [["site", "votre lieu"], ["code", "votre code"]],
  choice: "site",
  choose: "Choisissez votre lieu",
  nothing: "Aucun lieu n’a de code d’agent. Demandez-le au responsable du guichet.",
  wrong: "Ce code n’est pas le bon pour ce lieu.",
};
const NOTICE_MS = 8000;

class AgentPage {
  #agent = null;
  session = new Session("api/agent/", "agent", "sites");
  line = new DeskLine("ws/agent", async () => (await this.session.me()) !== null);
  help = new HelpView((message) => this.#send(message));
  appointments = new Appointments((message) => this.#send(message));
  form = new SignInForm(this.session, FORM, (agent) => this.#enter(agent));

  async start() {
    this.#listen();
    const agent = await this.session.me().catch(() => null);
    if (agent) this.#enter(agent);
    else this.#leave();
  }

  #listen() {
    this.line.addEventListener("message", ({ detail }) => this.#onMessage(detail));
    this.line.addEventListener("up", () => this.#showLine("up"));
    this.line.addEventListener("down", () => this.#showLine("down"));
    this.line.addEventListener("replaced", () => this.#showLine("down"));
    this.line.addEventListener("signed-out", () => this.#leave("Votre session est terminée. Connectez-vous de nouveau."));
    byId("sign-out").onclick = () => void this.#signOut();
    document.addEventListener("keydown", (event) => this.#onKey(event));
  }

  #enter(agent) {
    this.#agent = agent;
    show(byId("sign-in"), false);
    show(byId("desk"), true);
    byId("bar-site").textContent = agent.site_name;
    this.#showLine("connecting");
    this.line.open();
    this.help.ring.probe();
  }

  #leave(words = "") {
    this.#agent = null;
    this.line.close();
    this.help.update([]);
    this.appointments.update([], []);
    show(byId("desk"), false);
    show(byId("sign-in"), true);
    void this.form.open(words);
  }

  async #signOut() {
    await this.session.signOut().catch(() => undefined);
    this.#leave();
  }

  #onMessage(message) {
    if (message.type === "agent_lobby") {
      byId("bar-site").textContent = message.site;
      this.help.update(message.helps);
      this.appointments.update(message.appointments, message.services);
      showBorne(message.borne);
    } else if (message.type === "error") {
      console.warn("desk refused a message:", message.code, message.detail);
      this.#say(message.code === "too_many" ? "La liste est pleine." : "C’est déjà fini.");
    }
  }

  #send(message) {
    const left = this.line.send(message);
    if (!left) this.#say("Le guichet est injoignable pour l’instant. Réessayez dans un moment.");
    return left;
  }

  #say(words) {
    show(byId("notice"), true, words);
    clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(() => show(byId("notice"), false), NOTICE_MS);
  }

  /** Without its line this page cannot ring, and the borne says that nobody is there. */
  #showLine(state) {
    const words = { connecting: "Connexion au guichet…", up: "Relié au guichet", down: "Connexion perdue" };
    byId("link-state").textContent = words[state];
    byId("link-state").className = `pill ${state === "up" ? "good" : "warn"}`;
    show(byId("line-lost"), state === "down");
    if (state === "down") this.help.update([]);
  }

  #onKey(event) {
    if (!this.#agent || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input, select, textarea")) return;
    if (this.help.key(event.key.toLowerCase())) event.preventDefault();
  }
}

void new AgentPage().start();
