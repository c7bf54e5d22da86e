import { LISTING_ROWS } from "./support/access/rows/listings";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("listings, photos and brands", LISTING_ROWS);
