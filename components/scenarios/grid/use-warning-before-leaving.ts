"use client";

import { useEffect } from "react";

/** Asks before a page with unsaved work is left: by closing the window, and by a link of the page itself. */
export function useWarningBeforeLeaving(hasUnsavedWork: boolean): void {
  useEffect(() => {
    if (!hasUnsavedWork) return;
    const beforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const beforeLink = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const leads = link instanceof HTMLAnchorElement && link.target !== "_blank" && (link.pathname !== window.location.pathname || link.host !== window.location.host);
      if (!leads || event.ctrlKey || event.metaKey) return;
      if (window.confirm("You have changes that are not saved. Leave without them?")) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", beforeUnload);
    document.addEventListener("click", beforeLink, true);
    return () => {
      window.removeEventListener("beforeunload", beforeUnload);
      document.removeEventListener("click", beforeLink, true);
    };
  }, [hasUnsavedWork]);
}
