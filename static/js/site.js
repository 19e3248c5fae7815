// Comfort on top of pages that work without it: text kept on the device, one tap counts once, waiting pages that follow.
(() => {
  "use strict";
  const find = (selector, root = document) => root.querySelector(selector);
  const form = find("#main-form");
  const DRAFT = "draft:";
  const KEPT_DAYS = 90;

  // localStorage throws when it is full or forbidden; then the device simply keeps nothing.
  const storage = {
    read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
    remove(key) { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
    keys() { try { return Object.keys(localStorage); } catch { return []; } },
  };

  const fieldsOf = () => [...form.elements].filter(
    (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type)
  );

  function typed() {
    const values = {};
    for (const field of fieldsOf()) {
      const list = (values[field.name] ||= []);
      if (field.type === "checkbox" || field.type === "radio") {
        if (field.checked) list.push(field.value);
      } else if (field.multiple) {
        list.push(...[...field.selectedOptions].map((option) => option.value));
      } else {
        list.push(field.value);
      }
    }
    return values;
  }

  function putBack(values) {
    const taken = {};
    for (const field of fieldsOf()) {
      const list = values[field.name];
      if (!list) continue;
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = list.includes(field.value);
      } else if (field.multiple) {
        for (const option of field.options) option.selected = list.includes(option.value);
      } else {
        taken[field.name] = (taken[field.name] ?? -1) + 1;
        field.value = list[taken[field.name]] ?? field.value;
      }
    }
  }

  function forgetSavedAndOld() {
    const saved = document.cookie.match(/(?:^|; )saved_form=([\w-]+)/)?.[1];
    const oldest = Date.now() - KEPT_DAYS * 86400000;
    for (const key of storage.keys().filter((name) => name.startsWith(DRAFT))) {
      const draft = storage.read(key);
      if (!draft || draft.formKey === saved || draft.at < oldest) storage.remove(key);
    }
    if (saved) document.cookie = "saved_form=; Max-Age=0; Path=/; SameSite=Lax";
  }

  function keepOnDevice() {
    const key = DRAFT + form.dataset.owner + ":" + location.pathname;
    const shown = JSON.stringify(typed());
    const draft = storage.read(key);
    const notice = find("[data-device-draft]");
    if (notice && draft && !form.hasAttribute("data-bound") && JSON.stringify(draft.values) !== shown) {
      notice.hidden = false;
      find("[data-restore]", notice).addEventListener("click", () => { putBack(draft.values); notice.hidden = true; });
      find("[data-forget]", notice).addEventListener("click", () => { storage.remove(key); notice.hidden = true; });
    }
    let timer;
    const keep = () => {
      clearTimeout(timer);
      const kept = storage.write(key, { formKey: form.elements.form_key?.value, at: Date.now(), values: typed() });
      const status = find("[data-kept]");
      if (status) status.hidden = !kept;
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, 800); });
    form.addEventListener("submit", keep);
  }

  function guardSubmits() {
    const sent = new WeakMap();
    document.addEventListener("submit", (event) => {
      if (event.target.method !== "post") return;
      const offline = find("[data-offline]");
      if (navigator.onLine === false && offline) {
        event.preventDefault();
        offline.hidden = false;
        offline.focus();
        return;
      }
      if (Date.now() - (sent.get(event.target) ?? 0) < 3000) event.preventDefault();
      else sent.set(event.target, Date.now());
    });
    // A page that comes back with the Back button may be sent again at once.
    addEventListener("pageshow", (event) => { if (event.persisted) [...document.forms].forEach((item) => sent.delete(item)); });
    addEventListener("online", () => { const offline = find("[data-offline]"); if (offline) offline.hidden = true; });
  }

  async function follow(box, wait = 2000) {
    await new Promise((done) => setTimeout(done, wait));
    let next = Math.min(wait * 2, 30000);
    try {
      const answer = await fetch(box.dataset.poll, { headers: { Accept: "application/json" } });
      if (answer.ok) {
        const state = await answer.json();
        if (state.url) return location.replace(state.url);
        const text = find("[data-poll-text]", box);
        if (text && state.text && text.textContent !== state.text) text.textContent = state.text;
        const bar = find("progress", box) || find("main progress");
        if (bar && state.total) { bar.max = state.total; bar.value = state.step; }
        next = 2000;
      }
    } catch { /* no connection now: ask again later, less often */ }
    return follow(box, next);
  }

  // What the server says of a name while it is typed; it says it again when the form is saved.
  function lookAlike(box) {
    let timer;
    form.elements.name.addEventListener("input", (event) => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        try {
          const answer = await fetch(`${box.dataset.alike}?name=${encodeURIComponent(event.target.value)}`);
          if (answer.ok) box.textContent = (await answer.json()).text;
          box.hidden = !box.textContent;
        } catch { /* no connection: saving asks */ }
      }, 600);
    });
  }

  forgetSavedAndOld();
  if (form && !form.hasAttribute("data-no-draft")) keepOnDevice();
  guardSubmits();
  document.querySelectorAll("[data-poll]").forEach((box) => follow(box));
  document.querySelectorAll("[data-alike]").forEach(lookAlike);
  find("#errors")?.focus();
})();
