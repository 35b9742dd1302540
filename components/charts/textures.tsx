/** Ids of the textures of one picture; two pictures on a page must not share them. */
export interface TextureIds {
  readonly hatched: string;
  readonly gap: string;
  readonly dotted: string;
  readonly ruled: string;
}

export const textureIds = (pictureId: string): TextureIds => ({
  hatched: `${pictureId}-hatched`,
  gap: `${pictureId}-gap`,
  dotted: `${pictureId}-dotted`,
  ruled: `${pictureId}-ruled`,
});

/**
 * The textures that tell money apart without colour. They are measured in pixels, not in parts of the shape,
 * so that a narrow bar is hatched like a wide one.
 */
export function Textures({ ids }: { readonly ids: TextureIds }) {
  return (
    <svg className="ww-textures" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={ids.gap} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="#ffffff" />
          <rect width="1.8" height="7" fill="#b3261e" />
        </pattern>
        <pattern id={ids.hatched} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="#ddecea" />
          <rect width="2" height="7" fill="#1d7a78" />
        </pattern>
        <pattern id={ids.dotted} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="#ffffff" />
          <circle cx="4" cy="4" r="1.6" fill="#1d7a78" />
        </pattern>
        <pattern id={ids.ruled} width="6" height="5" patternUnits="userSpaceOnUse">
          <rect width="6" height="5" fill="#54666c" />
          <rect width="6" height="1.2" fill="#c4cdd0" />
        </pattern>
      </defs>
    </svg>
  );
}
