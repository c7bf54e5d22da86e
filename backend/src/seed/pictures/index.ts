export type { PictureRole } from "./compose";
export { drawPackshot, pictureKey } from "./packshot";
export { seedPictures, type SeededPhoto } from "./seed-pictures";
