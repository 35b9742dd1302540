import type { Metadata } from "next";
import { PlainFrame } from "@/components/shell/plain-frame";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Accessibility statement" };

export default function AccessibilityPage() {
  return (
    <PlainFrame>
      <PageHeading title="Accessibility statement" lead="Everyone on a board decides, so everyone on a board has to be able to read and use every page." />
      <div className="ww-measure">
        <h2>What you can do</h2>
        <ul>
          <li>Use every part with a keyboard alone; where you are is always visible and never hidden behind a held table head.</li>
          <li>Enlarge text to 400%, or read on a screen 320 pixels wide. Only wide tables scroll sideways, each in its own box.</li>
          <li>Hear every picture in words, and open the same rows as a table under it.</li>
          <li>Tell every state, difference and kind of money by its words or its texture; colour only repeats them.</li>
          <li>Read, compare and print without JavaScript. Editing in the grid needs it.</li>
          <li>Sign in with a password manager, or paste your password.</li>
          <li>Turn off movement and use your own colours: the pages follow the settings of your device.</li>
        </ul>
        <h2>How far we have got</h2>
        <p>We build to the Web Content Accessibility Guidelines, version 2.2, level AA. Each time the service changes, a program checks the pages of the main errands and goes through them by keyboard. <strong>No one outside the team has audited the service yet, and it has not yet been tried with disabled people who sit on boards.</strong> Until both have happened we claim no more than that.</p>
        <h2>What we know is not good enough</h2>
        <ul>
          <li>A comparison of more than four scenarios scrolls sideways, and on a small screen is heavy work.</li>
          <li>Documents that partners attach or quote from are as their authors made them.</li>
        </ul>
        <h2>Tell us</h2>
        <p>If something keeps you out, or you need a page in another form (large print, plain text, read aloud), tell the administrator of your trust. Meanwhile every page can be printed for you.</p>
        <p>If the answer does not help, the body that runs this service for your trust is answerable under the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, and the Equality Advisory and Support Service can advise you.</p>
      </div>
    </PlainFrame>
  );
}
