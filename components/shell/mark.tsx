/** Two rings that hold each other: partners with one plan. The gold is used here and nowhere else. */
export function Mark() {
  return (
    <svg className="ww-header__mark" width="24" height="15" viewBox="0 0 24 15" aria-hidden="true" focusable="false">
      <circle cx="7.5" cy="7.5" r="5.6" fill="none" stroke="#f2c35b" strokeWidth="2.6" />
      <circle cx="16.5" cy="7.5" r="5.6" fill="none" stroke="#ffffff" strokeWidth="2.6" />
      <path d="M 12 4.2 A 5.6 5.6 0 0 1 12.95 9" fill="none" stroke="#f2c35b" strokeWidth="2.6" />
    </svg>
  );
}
