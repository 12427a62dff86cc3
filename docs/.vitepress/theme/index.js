import { h } from "vue";
// Chinese has to come in the system's font, and so a Latin one of 100 kB would serve few words.
import DefaultTheme from "vitepress/theme-without-fonts";
import BeforeAfter from "./BeforeAfter.vue";
import NotFound from "./NotFound.vue";
import { chooseSameTabs } from "./same-tabs.js";
import "../../assets/colors.css";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp() {
    if (!import.meta.env.SSR) globalThis.addEventListener("click", chooseSameTabs);
  },
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      "home-hero-image": () => h(BeforeAfter),
      "not-found": () => h(NotFound),
    }),
};
