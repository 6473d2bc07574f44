// Keys, toasts and the CSRF header. Every page also works without this file.
"use strict";
(() => {
  const off = "entente.keys.off";
  const typing = (at) => at instanceof Element && at.closest("input, textarea, select, [contenteditable]");
  const rows = () => [...document.querySelectorAll("[data-row], .task, .table--reg tbody tr, .event")];
  const at = () => rows().findIndex((row) => row.classList.contains("keyrow--at"));

  const move = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const now = at();
    const next = Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + step));
    all.forEach((row) => row.classList.remove("keyrow--at"));
    all[next].classList.add("keyrow--at");
    all[next].scrollIntoView({ block: "nearest" });
    const link = all[next].querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
  };

  const keys = {
    "/": () => document.getElementById("q-all")?.focus(),
    j: () => move(1),
    k: () => move(-1),
    Enter: () => rows()[at()]?.querySelector("a[href]")?.click(),
    "?": () => document.getElementById("keys")?.showModal(),
  };

  // The form whose button names this key; not from within another form, such as a comment's.
  const send = (from) => {
    const button = document.querySelector('button[aria-keyshortcuts="Control+Enter"]');
    const form = from instanceof Element ? from.closest("form") : null;
    if (button?.form && (!form || form === button.form)) button.form.requestSubmit(button);
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (!event.repeat && !document.querySelector("dialog[open]")) send(event.target);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "Escape") {
      document.querySelectorAll("details.menu[open]").forEach((menu) => menu.removeAttribute("open"));
      return;
    }
    if (localStorage.getItem(off) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && event.target !== document.body) return;
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.removeAttribute("open");
    });
  });

  document.addEventListener("change", (event) => {
    if (event.target.id !== "keys-off") return;
    if (event.target.checked) localStorage.setItem(off, "1");
    else localStorage.removeItem(off);
  });

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector('meta[name="csrf"]');
    if (token && event.detail.verb !== "get") event.detail.headers[token.dataset.header] = token.content;
  });

  // What is said only after a while, or no longer then, such as that a deadline is near; a day is as far as anybody looks ahead.
  const later = (within, name, act) =>
    within.querySelectorAll(`[data-${name}-in]`).forEach((one) => {
      const wait = Number(one.getAttribute(`data-${name}-in`));
      if (wait < 86400000) setTimeout(() => act(one), wait);
    });

  document.addEventListener("htmx:load", (event) => {
    later(event.detail.elt, "appear", (one) => one.removeAttribute("hidden"));
    later(event.detail.elt, "vanish", (one) => one.setAttribute("hidden", ""));
  });

  document.addEventListener("DOMContentLoaded", () => {
    const box = document.getElementById("keys-off");
    if (box) box.checked = Boolean(localStorage.getItem(off));
    document.querySelector("[data-focus]")?.focus();
  });
})();
