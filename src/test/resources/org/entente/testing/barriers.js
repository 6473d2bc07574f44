// What axe-core is asked, and what of it an earlier answer holds for. Runs in the page; `readAxe` is defined before it.
globalThis.barriers = (() => {
  const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

  // Attributes whose value colours can depend on; of all others it is enough that they are there.
  const COLOURED = ["class", "style", "type", "role", "aria-busy", "aria-current", "aria-disabled", "aria-expanded", "aria-invalid",
    "aria-pressed", "aria-selected", "aria-sort"];

  // Texts and where something leads: no rule of the structure asks more of them than to be there.
  const THERE = ["title", "alt", "aria-label", "aria-description", "aria-valuetext", "placeholder", "label", "value",
    "href", "src", "srcset", "action", "formaction", "datetime", "content", "lang", "dir"];

  // Which one of many is chosen.
  const CHOICES = ["aria-current=true", "aria-current=page", "aria-current=step", "selected=selected", "checked=checked"];

  // These look at colours, places and languages, and not only at how the document is built.
  const LOOKS = ["link-in-text-block", "target-size", "scrollable-region-focusable", "html-has-lang", "html-lang-valid",
    "html-xml-lang-mismatch", "valid-lang"];

  // The ways in which elements of this document are coloured, each known by its place here: what it stands in, ">", its own. They are told as one text, as lists take long.
  const places = new Map();

  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  // What holds for all elements of a page: its style sheets, its direction, its width, light or dark.
  function scene() {
    const sheets = [...document.querySelectorAll("link[rel=stylesheet], style")].map((each) => each.href ?? each.textContent);
    return [document.documentElement.dir, window.innerWidth, matchMedia("(prefers-color-scheme: dark)").matches, ...sheets].join();
  }

  function place(above, own) {
    const way = (above + ">" + own).replaceAll("\n", " ");
    if (!places.has(way)) {
      places.set(way, places.size);
    }
    return places.get(way);
  }

  // How an element can be coloured: by what it is itself, and each element that it stands in.
  function colouring(element, known) {
    if (!known.has(element)) {
      const above = element.parentElement ? colouring(element.parentElement, known) : -1;
      const own = [...element.attributes]
        .map((each) => COLOURED.includes(each.name) ? each.name + "=" + each.value : each.name).sort();
      known.set(element, place(above, element.tagName + own + (above < 0 ? scene() : "")));
    }
    return known.get(element);
  }

  function attribute(each, number) {
    const exact = each.value.startsWith("#") || each.ownerElement.matches("meta[name=viewport], meta[http-equiv]");
    if (each.name.startsWith("data-")) return each.name;
    if (THERE.includes(each.name) && !exact) return each.name + (each.value.trim() ? "" : "=nothing");
    return each.name + "=" + each.value.replace(UUID, number);
  }

  // The document without its words: ids of records are numbered, so that two records can have the same page.
  function structure() {
    const ids = new Map();
    const number = (id) => ids.set(id, ids.get(id) ?? ids.size).get(id);
    const one = (element) => {
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      const own = [...element.attributes].map((each) => attribute(each, number)).filter((each) => !CHOICES.includes(each));
      const checked = element.hasAttribute("aria-checked") && element.checked;
      return "<" + element.tagName + own.sort() + " " + visible(element) + words + checked + ">"
        + [...element.children].map(one).join("") + "/";
    };
    return one(document.documentElement);
  }

  function look() {
    const known = new Map();
    const seen = [...document.body.querySelectorAll("*")].filter(visible).map((each) => colouring(each, known));
    return { structure: structure(), ways: [...places.keys()].join("\n"), seen: [...new Set(seen)].join() };
  }

  // Marks what is to be measured, as axe-core takes a selector and no list.
  async function find({ tags, whole, fresh }) {
    globalThis.axe ?? readAxe();
    const known = new Map();
    const wanted = new Set(fresh.split(",").filter(Boolean).map(Number));
    const marked = [...document.body.querySelectorAll("*")].filter((each) => wanted.has(colouring(each, known)));
    marked.forEach((each) => each.setAttribute("data-to-measure", ""));
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-to-measure]" }] });
    const contrast = marked.length > 0;
    const found = await axe.run({
      runOnly: whole ? { type: "tag", values: tags } : { type: "rule", values: contrast ? ["color-contrast", ...LOOKS] : LOOKS },
      rules: whole ? { "color-contrast": { enabled: contrast } } : {},
      resultTypes: ["violations", "incomplete"],
      elementRef: true,
    });
    marked.forEach((each) => each.removeAttribute("data-to-measure"));
    const undecided = found.incomplete.filter((rule) => rule.id === "color-contrast")
      .flatMap((rule) => rule.nodes.map((node) => known.get(node.element)));
    return {
      barriers: found.violations.map((rule) => rule.id + ": " + rule.help + "\n  "
        + rule.nodes.map((node) => node.html + " " + node.target).join("\n  ")),
      undecided,
    };
  }

  return { look, find };
})();
