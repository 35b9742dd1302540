import "@fontsource-variable/source-sans-3/wght.css";
import "./styles/main.scss";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/shell/skip-link";

export const metadata: Metadata = {
  title: { template: "%s – Wherewithal", default: "Wherewithal" },
  description: "The planner a Children’s Trust board uses to decide what to commission for children, and who pays.",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** Made anew for each request, because a page made beforehand cannot carry the nonce without which its scripts are refused. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = { themeColor: "#0d4a4d", width: "device-width", initialScale: 1 };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
