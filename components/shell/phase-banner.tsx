/** Stands on every page for as long as the product is new, and not a day longer. */
export function PhaseBanner() {
  return (
    <section className="ww-phase" aria-label="Standing of this service">
      <div className="ww-container">
        <p><strong className="ww-phase__tag">Trial</strong>This is a new service. Check a figure against its source before you rely on it.</p>
      </div>
    </section>
  );
}
