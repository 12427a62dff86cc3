// Runs in the head, before anything is drawn. The choice is shared with VitePress's pages.
(() => {
  const KEY = "vitepress-theme-appearance";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const read = () => {
    try {
      return localStorage.getItem(KEY) ?? "auto";
    } catch {
      return "auto"; // Storage is closed to this page.
    }
  };
  const apply = () => {
    const chosen = read();
    root.classList.toggle("dark", chosen === "dark" || (chosen !== "light" && system.matches));
  };
  apply();
  system.addEventListener("change", apply);
  addEventListener("storage", apply);

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("dark");
    button.hidden = false;
    button.addEventListener("click", () => {
      const dark = root.classList.toggle("dark");
      try {
        localStorage.setItem(KEY, dark === system.matches ? "auto" : dark ? "dark" : "light");
      } catch {
        // It holds for this page alone, then.
      }
    });
    // The other language shows the same: what was looked up, or the reply that was tried.
    const other = document.getElementById("other");
    const address = other.href;
    other.addEventListener("click", () => (other.href = address + location.search + location.hash));
  });
})();
