import "./refresh";
import { watchKeys } from "./keys";
import { watchMenus } from "./menus";
import { watchForms } from "./unsaved";
import { upgradeLookUps } from "./look-up";
import { holdIdentity } from "./identity";

document.documentElement.classList.add("scripted");
watchMenus();
watchKeys();
watchForms();
upgradeLookUps(document);
holdIdentity();
document.addEventListener("htmx:after:swap", () => upgradeLookUps(document));
