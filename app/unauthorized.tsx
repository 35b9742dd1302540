import type { Metadata } from "next";
import { NotSignedInPage } from "@/components/refusals/not-signed-in-page";
import { PlainFrame } from "@/components/shell/plain-frame";

export const metadata: Metadata = { title: "Sign in" };

export default function Unauthorized() {
  return <PlainFrame><NotSignedInPage /></PlainFrame>;
}
