import { MONEY_ROWS } from "./support/access/rows/shop";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("income", MONEY_ROWS);
