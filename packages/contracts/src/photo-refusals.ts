// Imported by the browser as "@ska/contracts/photo-refusals": nothing here may need the schemas, which weigh 72 KB there.

/** Why a file isn't taken as a photo: the 422 says `file: <code>`. */
export const PHOTO_REFUSALS = ["too_large", "not_an_image", "unsupported_format", "heic_not_supported", "truncated", "damaged", "animated", "too_many_pixels", "too_small"] as const;
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number];
