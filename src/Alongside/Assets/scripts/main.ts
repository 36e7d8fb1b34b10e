import "./refresh";
import { watchKeys } from "./keys";
import { watchMenus } from "./menus";
import { watchForms } from "./unsaved";
import { upgradeLookUps } from "./look-up";
import { holdIdentity } from "./identity";
import { watchDrafts } from "./autosave";
import { watchTemplates } from "./templates";

document.documentElement.classList.add("scripted");
watchMenus();
watchKeys();
watchForms();
upgradeLookUps(document);
holdIdentity();
watchDrafts();
watchTemplates();
document.addEventListener("htmx:after:swap", () => upgradeLookUps(document));
