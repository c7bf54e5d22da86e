import type { Row } from "../row";
import { LISTING_ROWS } from "./listings";
import { MEMBER_ROWS } from "./members";
import { PEOPLE_ROWS } from "./people";
import { PRIVACY_ROWS } from "./privacy";
import { SHOP_ROWS } from "./shop";

/** Every question of the matrix. */
export const ROWS: readonly Row[] = [...PEOPLE_ROWS, ...PRIVACY_ROWS, ...MEMBER_ROWS, ...SHOP_ROWS, ...LISTING_ROWS];
