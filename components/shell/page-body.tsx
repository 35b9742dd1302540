import type { ReactNode } from "react";

/** Where a page's own content stands; the skip link ends here. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return (
    <main className="ww-container ww-main" id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
