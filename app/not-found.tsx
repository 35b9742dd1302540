import type { Metadata } from "next";
import { NotFoundPage } from "@/components/refusals/not-found-page";
import { PlainFrame } from "@/components/shell/plain-frame";

export const metadata: Metadata = { title: "Page not found" };

/** For an address outside every part of the planner. */
export default function NotFound() {
  return <PlainFrame><NotFoundPage /></PlainFrame>;
}
