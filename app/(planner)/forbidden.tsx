import { NotAllowedPage } from "@/components/refusals/not-allowed-page";

/** For a page that another role may see. */
export default function Forbidden() {
  return <NotAllowedPage />;
}
