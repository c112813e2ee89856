interface Props {
  readonly size: number;
}

/** The app's mark, as in assets/icons: a knot in its broken ring, and the place it refers to. */
export function BrandMark({ size }: Props) {
  return (
    <svg width={size} height={size} viewBox="92 92 328 328" fill="var(--accent)" aria-hidden>
      <circle cx="256" cy="256" r="62" />
      <path
        d="M 311 128 A 139 139 0 1 0 384 201"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="28"
        strokeLinecap="round"
      />
      <circle cx="358" cy="154" r="22" fill="var(--ink-zone)" />
    </svg>
  );
}
