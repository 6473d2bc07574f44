// Previews, selection and claiming by key in the inbox.
// Everything here is also reachable without it.
"use strict";
(() => {
  const wide = window.matchMedia("(min-width: 62.01rem)");
  const rows = () => [...document.querySelectorAll("#tasks .task")];
  const open = () => document.querySelector("#tasks .task[data-open]");
  const title = (row) => row.querySelector(".task__title");
  const typing = (at) => at instanceof Element && at.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");

  const show = (row) => {
    if (row.hasAttribute("data-open")) return;
    rows().forEach((each) => each.toggleAttribute("data-open", each === row));
    if (wide.matches && window.htmx) {
      window.htmx.ajax("GET", title(row).dataset.preview, { target: "#preview", swap: "innerHTML" });
    }
  };

  const keys = {
    x: () => open()?.querySelector(".box")?.click(),
    c: () => open()?.querySelector(".task__who button")?.click(),
    Escape: () => document.querySelectorAll("#tasks .box:checked").forEach((box) => { box.checked = false; }),
  };

  document.addEventListener("focusin", (event) => {
    const row = event.target.closest?.("#tasks .task");
    if (row && event.target.matches(":focus-visible")) show(row);
  });

  // On a wide page the first click shows a task beside the list, the second opens it.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("#tasks .task__title");
    if (!link || event.detail === 0 || !wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = link.closest(".task");
    if (row.hasAttribute("data-open")) return;
    event.preventDefault();
    show(row);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (localStorage.getItem("entente.keys.off") || document.querySelector("dialog[open]")) return;
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action && document.getElementById("tasks")) action();
  });
})();
