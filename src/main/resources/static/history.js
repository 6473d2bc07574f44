// Draws the path of a case on its BPMN diagram. The same stands as words below it.
"use strict";
(() => {
  const exportLink = () => document.querySelector("a[data-export]");
  const typing = (at) => at instanceof Element && at.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "e" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (localStorage.getItem("entente.keys.off") || document.querySelector("dialog[open]")) return;
    exportLink()?.click();
  });

  const badge = (times) => {
    const mark = document.createElement("span");
    mark.className = "path-count";
    mark.textContent = times;
    return mark;
  };

  const mark = (viewer, drawing) => {
    const canvas = viewer.get("canvas");
    const overlays = viewer.get("overlays");
    const elements = viewer.get("elementRegistry");
    const visits = JSON.parse(drawing.dataset.visits);
    const open = JSON.parse(drawing.dataset.open);
    Object.entries(visits).forEach(([id, times]) => {
      if (!elements.get(id)) return;
      canvas.addMarker(id, open.includes(id) ? "path-open" : "path-visited");
      if (times > 1) overlays.add(id, "path", { position: { top: -11, right: 11 }, html: badge(times) });
    });
    JSON.parse(drawing.dataset.flows).forEach((id) => {
      if (elements.get(id)) canvas.addMarker(id, "path-taken");
    });
  };

  const zoom = (viewer) => {
    document.querySelectorAll("[data-zoom]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => {
        const canvas = viewer.get("canvas");
        canvas.zoom(canvas.zoom() * (button.dataset.zoom === "in" ? 1.25 : 0.8), "auto");
      });
    });
  };

  const draw = async (drawing) => {
    const answer = await fetch(drawing.dataset.model, { credentials: "same-origin" });
    if (!answer.ok) return;
    const { color, backgroundColor } = getComputedStyle(drawing);
    const bpmnRenderer = { defaultStrokeColor: color, defaultLabelColor: color, defaultFillColor: backgroundColor };
    const viewer = new window.BpmnJS({ container: drawing, bpmnRenderer });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get("canvas");
    canvas.zoom("fit-viewport", "auto");
    canvas.zoom(canvas.zoom() * 0.94, "auto");
    mark(viewer, drawing);
    zoom(viewer);
    drawing.dataset.drawn = "true";
  };

  document.addEventListener("DOMContentLoaded", () => {
    const drawing = document.getElementById("drawing");
    const read = document.querySelector('a[href="#words"]');
    read?.addEventListener("click", () => document.getElementById("words").setAttribute("open", ""));
    if (drawing && window.BpmnJS) {
      draw(drawing).catch(() => document.getElementById("words").setAttribute("open", ""));
    } else {
      document.getElementById("words")?.setAttribute("open", "");
    }
  });
})();
