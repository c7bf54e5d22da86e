import { GOODS_ROWS, PUBLIC_ROWS } from "./support/access/rows/shop";
import { runMatrix } from "./support/access/run-matrix";

runMatrix("goods and orders", [...GOODS_ROWS, ...PUBLIC_ROWS]);
