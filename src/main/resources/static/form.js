// Makes forms quicker to fill in: conditions, counters, tag lists, files dropped. Every form also works without this file, and the
// server decides in any case.
"use strict";
(() => {
  if (window.ententeForms) return;
  window.ententeForms = true;

  const controls = (root, name) => [...root.elements].filter((one) => one.name === name && one.type !== "hidden");
  const gone = (control) => Boolean(control.closest("[data-hide-when][hidden]"));
  const ticks = (control) => control.type === "checkbox" || control.type === "radio";

  // What FEEL sees: null, a text, a boolean for a single checkbox, a list for several.
  const value = (root, name) => {
    const [first] = controls(root, name);
    if (first?.type === "checkbox" && !first.closest("fieldset.field")) return first.checked && !gone(first);
    const all = controls(root, name).filter((one) => !gone(one));
    if (all.length === 0) return null;
    const boxes = all.filter((one) => one.type === "checkbox");
    if (boxes.length > 0) {
      const ticked = boxes.filter((one) => one.checked).map((one) => one.value);
      return ticked.length > 0 ? ticked : null;
    }
    const text = ticks(all[0]) ? all.find((one) => one.checked)?.value : all[0].value.trim();
    return text ? text : null;
  };

  const operand = (root, node) => {
    if (Array.isArray(node)) return null;
    if (typeof node !== "object") return node;
    if (node.f !== undefined) return value(root, node.f);
    const list = value(root, node.n);
    return Array.isArray(list) ? list.length : null;
  };

  const comparisons = {
    "=": (a, b) => a === b,
    "!=": (a, b) => a !== b,
    "<": (a, b) => (a === null || b === null ? null : a < b),
    "<=": (a, b) => (a === null || b === null ? null : a <= b),
    ">": (a, b) => (a === null || b === null ? null : a > b),
    ">=": (a, b) => (a === null || b === null ? null : a >= b),
    has: (a, b) => (Array.isArray(a) ? a.includes(b) : null),
  };

  // Three-valued, as in FEEL: true, false, null.
  const holds = (root, [kind, left, right]) => {
    if (kind === "not") {
      const inner = holds(root, left);
      return inner === null ? null : !inner;
    }
    if (kind === "and" || kind === "or") {
      const stops = kind === "or";
      const both = [holds(root, left), holds(root, right)];
      if (both.includes(stops)) return stops;
      return both.includes(null) ? null : !stops;
    }
    return comparisons[kind](operand(root, left), operand(root, right));
  };

  const settle = (root) => {
    const parts = [...root.querySelectorAll("[data-hide-when]")];
    for (let round = 0, changed = true; changed && round < 12; round++) {
      changed = false;
      for (const part of parts) {
        const hide = holds(root, JSON.parse(part.dataset.hideWhen)) === true;
        changed ||= hide !== part.hidden;
        part.hidden = hide;
      }
    }
  };

  const count = (root) => {
    for (const counter of root.querySelectorAll("[data-counts]")) {
      const field = document.getElementById(counter.dataset.counts);
      const digits = /[٠-٩]/.test(counter.dataset.pattern) ? "arab" : "latn";
      const locale = `${document.documentElement.lang || "en"}-u-nu-${digits}`;
      const used = [...field.value.trim()].length.toLocaleString(locale);
      counter.textContent = counter.dataset.pattern.replace("§", used);
    }
  };

  // A list of checkboxes becomes a field with tags; the checkboxes stay what is sent.
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const tags = (pick) => {
    const all = pick.querySelector(".pick__all");
    const options = [...all.querySelectorAll(".choice")];
    const bar = document.createElement("div");
    const input = document.createElement("input");
    const legend = pick.closest("fieldset").querySelector("legend");
    bar.className = "taglist";
    input.type = "text";
    input.placeholder = pick.dataset.find;
    input.autocomplete = "off";
    input.setAttribute("aria-labelledby", legend.id);
    bar.append(input);
    pick.prepend(bar);
    pick.classList.add("pick--on");

    const matches = () => {
      const wanted = plain(input.value.trim());
      options.forEach((option) => (option.hidden = !plain(option.textContent).includes(wanted)));
      return options.filter((option) => !option.hidden);
    };
    const show = () => {
      bar.querySelectorAll(".tag").forEach((tag) => tag.remove());
      for (const option of options.filter((one) => one.querySelector("input").checked)) {
        const tag = document.createElement("span");
        const remove = document.createElement("button");
        const label = option.textContent.trim();
        tag.className = "tag";
        remove.type = "button";
        remove.textContent = "×";
        remove.setAttribute("aria-label", pick.dataset.remove.replace("§", label));
        remove.addEventListener("click", () => {
          option.querySelector("input").click();
          input.focus();
        });
        tag.append(label + " ", remove);
        bar.insertBefore(tag, input);
      }
    };
    input.addEventListener("input", matches);
    input.addEventListener("keydown", (event) => {
      const ticked = options.filter((one) => one.querySelector("input").checked);
      if (event.key === "Enter") {
        event.preventDefault();
        const first = matches()[0];
        if (input.value.trim() && first) {
          if (!first.querySelector("input").checked) first.querySelector("input").click();
          input.value = "";
          matches();
        }
      } else if (event.key === "Backspace" && input.value === "" && ticked.length > 0) {
        ticked[ticked.length - 1].querySelector("input").click();
      } else if (event.key === "Escape") {
        input.blur();
      }
    });
    // Pressing on a choice keeps the focus, else the list would close before the click arrives.
    all.addEventListener("mousedown", (event) => {
      if (event.target !== all) event.preventDefault();
    });
    all.addEventListener("change", show);
    show();
  };

  // Hits come as somebody types; what was ticked among them moves to what is taken before others replace them.
  const seeks = (seek) => {
    const words = seek.querySelector('input[type="search"]');
    if (!words) return;
    const find = seek.querySelector('button[name="_find"]');
    const hits = seek.querySelector("[data-hits]");
    const ask = () => words.dispatchEvent(new Event("seek"));
    find.type = "button";
    find.addEventListener("click", ask);
    words.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      ask();
    });
    hits.addEventListener("htmx:beforeSwap", () => {
      for (const tick of hits.querySelectorAll("input:checked")) seek.querySelector("[data-taken]").append(tick.closest("label"));
    });
    seek.closest("form").addEventListener("submit", () => (words.value = ""));
  };

  const drops = (drop) => {
    const input = drop.querySelector('input[type="file"]');
    drop.addEventListener("dragover", (event) => event.preventDefault());
    drop.addEventListener("drop", (event) => {
      if (input.disabled || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };

  const start = (grid) => {
    const root = grid.closest("form");
    if (!root || root.dataset.formStarted) return;
    root.dataset.formStarted = "true";
    root.querySelectorAll("[data-tags]").forEach(tags);
    root.querySelectorAll("[data-seek]").forEach(seeks);
    root.querySelectorAll(".drop").forEach(drops);
    const look = () => {
      settle(root);
      count(root);
    };
    root.addEventListener("input", look);
    root.addEventListener("change", look);
    root.addEventListener("reset", () => requestAnimationFrame(look));
    look();
  };

  const all = (within) => within.querySelectorAll("[data-form]").forEach(start);
  all(document);
  document.addEventListener("htmx:load", (event) => all(event.detail.elt));
})();
