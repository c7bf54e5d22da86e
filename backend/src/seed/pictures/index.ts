export { seedPictures, type SeededPhoto } from "./seed-pictures";
