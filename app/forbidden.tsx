import type { Metadata } from "next";
import { NotAllowedPage } from "@/components/refusals/not-allowed-page";
import { PlainFrame } from "@/components/shell/plain-frame";

export const metadata: Metadata = { title: "Not allowed" };

export default function Forbidden() {
  return <PlainFrame><NotAllowedPage /></PlainFrame>;
}
